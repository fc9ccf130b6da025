// SPDX-License-Identifier: EUPL-1.2
import { saysNothing } from '../../../numbers/number.ts'
import { looksLikeTime } from '../mapped-time.ts'
import type { ColumnShape } from './table-preview.ts'

const number = /^[-+]?\d{1,3}(?:[.,\s'’]?\d{1,3})*(?:[.,]\d+)?\s?%?$/
const id = /^\d{9,40}(?:_\d{1,40})?$/
const link = /^(?:https?:\/\/|www\.)\S+$/i
const handle = /^(?:@[\p{L}\p{N}_.-]{1,100}|[^\s@]+@[^\s@]+\.\p{L}{2,})$/u

/** Share of the cells that must look alike. */
const most = 0.75

/** What the cells of a column look like; the empty ones say nothing. */
export function shapeOf(cells: readonly string[]): ColumnShape {
  const filled = cells.filter((cell) => !saysNothing(cell))
  if (filled.length === 0) return 'empty'
  const isMostly = (test: (cell: string) => boolean) =>
    filled.filter(test).length >= most * filled.length
  if (isMostly((cell) => id.test(cell)) && new Set(filled).size > 0.5 * filled.length) return 'id'
  if (isMostly((cell) => link.test(cell))) return 'link'
  if (isMostly((cell) => handle.test(cell))) return 'handle'
  if (isMostly(looksLikeTime)) return 'date'
  if (isMostly((cell) => number.test(cell))) return 'number'
  const long = filled.filter((cell) => cell.length > 30 || cell.split(/\s+/).length > 4).length
  return long >= 0.4 * filled.length ? 'text' : 'word'
}

/** Two or three words with capitals: "Jan de Vries", "Fatima El Idrissi". */
const name =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:van|de|der|den|von|el|al|ten|ter|te|'t|op|in|la|da))*(?:\s\p{Lu}[\p{L}'’-]+){1,3}$/u
const personHeading =
  /(?:^|[\s_-])(?:naam|name|auteur|author|gebruiker|user|e-?mail|mail|telefoon|phone|mobiel|adres|address|avatar|handle|afzender|sender|klant|inwoner|burger|contact|foto|picture)|(?:gebruikers|auteurs|screen_?|user|voor|achter|volledige )(?:naam|name)|geplaatst door|posted by/i
const noPerson =
  /(?:page|pagina|account|campagne|campaign|bestands?|file)[\s_-]*(?:user)?(?:naam|name)/i

/** Whether a column seems to name persons: by its heading, or by cells that are handles or names. */
export function namesPersons(
  heading: string,
  shape: ColumnShape,
  cells: readonly string[],
): boolean {
  if (shape === 'handle') return true
  if (shape === 'number' || shape === 'date') return false
  if (personHeading.test(heading) && !noPerson.test(heading)) return true
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < 2 || new Set(filled).size < 2) return false
  return filled.filter((cell) => name.test(cell)).length >= 0.7 * filled.length
}
