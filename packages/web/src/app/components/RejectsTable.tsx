// SPDX-License-Identifier: EUPL-1.2
import { groupRejects, type ImportAccount, renderFault } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** More reasons than this on one page help nobody; the file has every row. */
const mostShown = 100

export function RejectsTable({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const { rejects } = account
  // What concerns the file as a whole is told at the top of the page.
  if (account.rows.rejected === 0 || rejects.every(({ line }) => line === null)) return null
  const groups = groupRejects(
    rejects.map(({ line, code, parameters }) => ({
      line,
      ...renderFault(code, parameters, language),
    })),
  )
  return (
    <section>
      <Heading level={2}>{texts.rejectsHeading}</Heading>
      <Table
        caption={texts.rejectsCaption(account.rows.rejected)}
        columns={[{ label: texts.line }, { label: texts.what }, { label: texts.fix }]}
        rows={groups.slice(0, mostShown).map(({ lines, message, fix }) => ({
          key: `${message} ${fix}`,
          cells: [lines === '' ? texts.wholeFile : lines, message, fix],
        }))}
      />
      <Paragraph>
        <Link href={`/api/v1/bestanden/${account.id}/afgewezen-rijen?taal=${language}`} download>
          {texts.rejectFile}
        </Link>
      </Paragraph>
    </section>
  )
}
