// SPDX-License-Identifier: EUPL-1.2
import { data, type LoaderFunctionArgs } from 'react-router'
import { currentMunicipality, type NotFoundCause } from '../find-municipality.ts'
import { languageOf } from '../language.ts'
import { servicesOf } from '../services-of.ts'

/** What was said about the columns of a file, as the mapping.json that the command line takes. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik } = servicesOf(context)
  const language = languageOf(new URL(request.url).pathname)
  const { code } = currentMunicipality(bereik.register, params['code'], language)
  const mappings = await bereik.imports.mappings(code)
  const remembered = mappings.find(({ key }) => key === params['key'])
  if (remembered === undefined) throw data<NotFoundCause>('file', { status: 404 })
  return new Response(`${JSON.stringify(remembered.mapping, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mapping.json"',
    },
  })
}
