// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface MappingLinkProps {
  readonly account: ImportAccount
  /** Also of a file that was mapped: where that is remembered. */
  readonly remembered?: boolean
}

/**
 * Where to say what the columns hold of a table that nobody recognised; of one that was read so,
 * where that is remembered; nothing of other files.
 */
export function MappingLink({ account, remembered = false }: MappingLinkProps) {
  const language = useLanguage()
  if (remembered && account.kind === 'mapped') {
    return (
      <Paragraph>
        <Link href={pathIn(language, `/gemeenten/${account.municipality}/kolommen`)}>
          {mappingTexts[language].kept.link}
        </Link>
      </Paragraph>
    )
  }
  if (account.status !== 'unrecognised' || !account.questions.includes('mapping')) return null
  return (
    <Paragraph>
      <Link href={pathIn(language, `/bestanden/${account.id}/kolommen`)}>
        {mappingTexts[language].link(account.file)}
      </Link>
    </Paragraph>
  )
}
