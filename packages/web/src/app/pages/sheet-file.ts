// SPDX-License-Identifier: EUPL-1.2
import { handFilledTemplate, type Language } from 'bereik'
import type { LoaderFunctionArgs } from 'react-router'
import { languageOf } from '../language.ts'

const names: Readonly<Record<Language, string>> = { nl: 'invulblad.csv', en: 'sheet.csv' }

/** The empty sheet for platforms that give no file, as a download. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const language = languageOf(new URL(request.url).pathname)
  return new Response(handFilledTemplate(language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${names[language]}"`,
    },
  })
}
