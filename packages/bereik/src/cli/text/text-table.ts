// SPDX-License-Identifier: EUPL-1.2

export interface Column {
  readonly title: string
  /** Numbers stand right. */
  readonly right?: boolean
}

/** Rows of text under their titles, columns two spaces apart. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const titles = columns.map(({ title }) => title)
  const widths = columns.map((_, index) =>
    Math.max(...[titles, ...rows].map((row) => row[index]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    columns
      .map(({ right }, index) => {
        const cell = row[index] ?? ''
        const width = widths[index] ?? 0
        return right === true ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(titles), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)]
    .map((text) => `${text}\n`)
    .join('')
}

/** Pairs of a word and what it says, one a line; pairs without a value are left out. */
export function textList(pairs: readonly (readonly [string, string | null])[]): string {
  const shown = pairs.filter(([, value]) => value !== null)
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join('')
}
