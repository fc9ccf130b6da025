// SPDX-License-Identifier: EUPL-1.2
import type { Sample } from '../../text/sample.ts'
import { checkMapping } from './mapping/check-mapping.ts'
import type { Mapping } from './mapping/mapping.ts'

/** Begins the first heading of a rendition; the mapping follows as JSON. */
const mark = '#bereik-mapped 1 '

/** The headings of the columns of a rendition: fields and metrics, the first with the mapping. */
export function headingsOf(mapping: Mapping): readonly string[] {
  return mapping.columns.map(({ is }, index) => (index === 0 ? mark + JSON.stringify(mapping) : is))
}

/** The mapping by which a rendition was made; null when the file is no rendition of this reader. */
export function markedMapping(sample: Sample): Mapping | null {
  const [header] = sample.rows
  const first = header?.cells[0]
  if (first === undefined || !first.startsWith(mark)) return null
  const value = parsed(first.slice(mark.length))
  // The headings of the file are not kept.
  const check = checkMapping(value, null)
  if (check.state === 'fault') return null
  const { columns } = check.mapping
  const others = header?.cells.slice(1, columns.length) ?? []
  return columns.slice(1).every(({ is }, index) => others[index] === is) ? check.mapping : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
