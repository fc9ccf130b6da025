// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

/** Where to say what the columns hold of a table that nobody recognised; nothing of other files. */
export function MappingLink({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  if (account.status !== 'unrecognised' || !account.questions.includes('mapping')) return null
  return (
    <Paragraph>
      <Link href={pathIn(language, `/bestanden/${account.id}/kolommen`)}>
        {mappingTexts[language].link(account.file)}
      </Link>
    </Paragraph>
  )
}
