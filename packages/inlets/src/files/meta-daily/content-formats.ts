// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { isTitleShaped } from '../blocks/block.ts'
import { normaliseHeading } from '../normalise.ts'

/** Kinds of posts as Meta's "Top content formats" names them; the Dutch ones are assumed. */
const formats = new Set([
  'reels',
  'multi-photo',
  'multi photo',
  'links',
  'photos',
  'others',
  'text',
  'stories',
  'videos',
  'live',
  'carousels',
  "meerdere foto's",
  "foto's",
  "video's",
  'overig',
  'tekst',
  'verhalen',
])

/** Whether some title stands over kinds of posts with one figure each: "Top content formats". */
export function holdsContentFormats(rows: readonly TextRow[]): boolean {
  return rows.some((row, at) => {
    const [names, figures] = rows.slice(at + 1, at + 3)
    if (!isTitleShaped(row) || names === undefined || figures === undefined) return false
    const known = names.cells.filter((cell) => formats.has(normaliseHeading(cell)))
    const counted = figures.cells.every((cell) => /^[\d.,\s]*$/.test(cell))
    return known.length >= 2 && 2 * known.length > names.cells.length && counted
  })
}
