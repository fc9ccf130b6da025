// SPDX-License-Identifier: EUPL-1.2
import type { TablePreview } from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { columnName, shortened } from './MappingColumns.tsx'
import { Table } from './Table.tsx'

const longestCell = 80

/** The first rows of the file, to know it by. */
export function MappingRows({ table }: { readonly table: TablePreview }) {
  const language = useLanguage()
  const texts = mappingTexts[language]
  const columns = table.columns.map((column, place) => ({
    label: columnName(column, place, language),
    number: column.shape === 'number',
  }))
  return (
    <section>
      <Heading level={2}>{texts.tableHeading}</Heading>
      <Table
        caption={texts.tableCaption(table.rows.length)}
        columns={[{ label: texts.row }, ...columns]}
        rows={table.rows.map((cells, at) => ({
          key: String(at),
          cells: [at + 1, ...cells.map((cell) => shortened(cell, longestCell))],
        }))}
      />
    </section>
  )
}
