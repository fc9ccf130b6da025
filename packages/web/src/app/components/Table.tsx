// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react'

interface Column {
  readonly label: string
  readonly number?: boolean
}

interface Row {
  readonly key: string
  /** The first cell names the row. */
  readonly cells: readonly ReactNode[]
}

interface TableProps {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** For a table of a few short cells, which would be lost over the whole width. */
  readonly narrow?: boolean
}

/**
 * Scrolls inside itself on a narrow screen; by keyboard too, hence the tab stop and the name. A group
 * and no region: a dozen tables would be a dozen landmarks.
 */
export function Table({ caption, columns, rows, narrow }: TableProps) {
  const id = useId()
  const css = narrow ? 'utrecht-table-container bereik-narrow' : 'utrecht-table-container'
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1), and no element is a named group.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className={css} role="group" tabIndex={0} aria-labelledby={id}>
      <table className="utrecht-table utrecht-table--distanced">
        <caption id={id} className="utrecht-table__caption">
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.label} scope="col" className={cellClass('header', column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  return (
    <tr className="utrecht-table__row">
      {columns.map((column, place) => {
        const Cell = place === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.label}
            scope={place === 0 ? 'row' : undefined}
            className={cellClass('cell', column)}
          >
            {row.cells[place]}
          </Cell>
        )
      })}
    </tr>
  )
}

function cellClass(kind: 'header' | 'cell', column: Column): string {
  const base = kind === 'header' ? 'utrecht-table__header-cell' : 'utrecht-table__cell'
  return column.number ? `${base} bereik-number` : base
}
