// SPDX-License-Identifier: EUPL-1.2
import { type ImportAccount, renderFault } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** More than this on one page helps nobody; the file has them all. */
const mostShown = 100

export function RejectsTable({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const { rejects } = account
  // What concerns the file as a whole is told at the top of the page.
  if (rejects.every(({ line }) => line === null)) return null
  const shown = rejects.slice(0, mostShown)
  return (
    <section>
      <Heading level={2}>{texts.rejectsHeading}</Heading>
      <Table
        caption={texts.rejectsCaption(shown.length, rejects.length)}
        columns={[{ label: texts.line }, { label: texts.what }, { label: texts.fix }]}
        rows={shown.map(({ line, code, parameters }, place) => {
          const { message, fix } = renderFault(code, parameters, language)
          return { key: `${place} ${code}`, cells: [line ?? texts.wholeFile, message, fix] }
        })}
      />
      <Paragraph>
        <Link href={`/api/v1/bestanden/${account.id}/afgewezen-rijen?taal=${language}`} download>
          {texts.rejectFile}
        </Link>
      </Paragraph>
    </section>
  )
}
