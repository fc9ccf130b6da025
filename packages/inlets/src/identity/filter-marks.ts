// SPDX-License-Identifier: EUPL-1.2
import { type FaultCode, faultParameters } from '../fault-codes.ts'
import type { RowScanner } from '../text/row-scanner.ts'
import type { RowFault } from './filter-plan.ts'

/** Stands in a rendition where a cell did not have the form of its column: no figure, no date. */
export const removedCell = '[...]'

const rejected = Buffer.from('#bereik-rejected')
const filtered = '#bereik-filtered'

/** The last heading of a rendition: tells that the identity filter was there, and its plan's note. */
export function filteredHeading(note: string): string {
  return note === '' ? filtered : `${filtered} ${note}`
}

/** The note of the plan a table was filtered by; null when these are no headings of a rendition. */
export function filteredNote(headings: readonly string[]): string | null {
  const last = headings.at(-1)?.trim() ?? ''
  if (last === filtered) return ''
  const note = last.startsWith(`${filtered} `) ? last.slice(filtered.length + 1) : null
  return note !== null && /^[a-z0-9-]+$/.test(note) ? note : null
}

/** The cells of a row that was rejected while filtering: a reader rejects it for the same reason. */
export function rejectedCells({ code, parameters }: RowFault): readonly string[] {
  const figures = Object.entries(parameters).filter(([, value]) => typeof value === 'number')
  return [rejected.toString(), code, ...figures.map(([name, value]) => `${name}=${value}`)]
}

/** Why this row of a rendition was rejected while filtering; null when it was not. */
export function rejectedFault(row: RowScanner): RowFault | null {
  if (!row.equals(0, rejected)) return null
  const code = row.text(1)
  if (!isFaultCode(code)) return { code: 'row-not-understood', parameters: {} }
  const parameters: Record<string, number> = {}
  for (let cell = 2; cell < row.cells; cell++) {
    const [, name, value] = /^([a-z]+)=(-?\d+)$/i.exec(row.text(cell)) ?? []
    if (name !== undefined) parameters[name] = Number(value)
  }
  return { code, parameters }
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faultParameters, code)
}
