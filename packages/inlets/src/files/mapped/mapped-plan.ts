// SPDX-License-Identifier: EUPL-1.2
import type { ColumnRule, FilterColumn, FilterPlan } from '../../identity/filter-plan.ts'
import {
  type CellShape,
  figureShape,
  patternShape,
  wordShape,
} from '../../identity/filter-shapes.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { Authorship } from './authorship.ts'
import { MappedCells } from './mapped-cells.ts'
import { headingsOf } from './mapped-mark.ts'
import { postTypeWords, reactionWords } from './mapped-words.ts'
import { isFigure } from './mapping/mapped-fields.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { PlacedMapping } from './place-mapping.ts'
import { platformOfWord } from './platform-words.ts'

/** What of a mapped file may be stored: the mapped columns, each in its own way. */
export function mappedPlan(placed: PlacedMapping, authorship: Authorship): FilterPlan {
  const { mapping, table, places } = placed
  const headings = headingsOf(mapping)
  const columns = mapping.columns.map(
    ({ is }, index): FilterColumn => ({
      at: places[index] ?? 0,
      heading: headings[index] ?? is,
      rule: ruleOf(is, mapping, authorship),
    }),
  )
  const cells = new MappedCells(mapping)
  const when = placed.placeOf('published-at') ?? placed.placeOf('at') ?? placed.placeOf('date')
  const platform = placed.placeOf('platform')
  return {
    headerLine: table.headerLine,
    width: table.headings.length,
    shortRows: true,
    columns,
    authors: authorship.authors,
    note: '',
    platformOf: (row) => platformIn(row, platform) ?? mapping.platform,
    yearOf: (row) => yearIn(row, when, cells),
  }
}

function platformIn(row: RowScanner, at: number | null): PlatformId | null {
  return at === null ? null : platformOfWord(row.text(at))
}

function yearIn(row: RowScanner, at: number | null, cells: MappedCells): number | null {
  const time = at === null ? null : cells.time(row.text(at))
  return time === null || time === false ? null : Number(time.slice(0, 4))
}

/** Numbers, codes as of YouTube, names as of LinkedIn, addresses as of Bluesky. */
const idShape = patternShape(
  /^(?:[\w-]{1,100}|\d{1,40}[_:]\d{1,40}|\d(?:[.,]\d+)?E\+\d+|urn:li:[\w:()%,.-]{1,150}|at:\/\/[\w:./-]{1,150})$/,
  200,
)
/** Of an own message its address will do too. */
const messageShape: CellShape = (bytes, start, end) =>
  idShape(bytes, start, end) || addressShape(bytes, start, end)
const addressShape = patternShape(
  /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}[\w-]{2,63}\/\S{0,400}$/,
  600,
)
/** On these the message that is answered may be that of a person; elsewhere it is one of a page. */
const threadsOfPersons: ReadonlySet<string> = new Set(['x', 'threads', 'mastodon', 'bluesky'])

function ruleOf(is: string, mapping: Mapping, { by, accountFits }: Authorship): ColumnRule {
  const cells = new MappedCells(mapping)
  if (isFigure(is)) return { rule: 'keep', fits: figureOf(cells, is) }
  switch (is) {
    case 'post-id':
      if (mapping.rows === 'reactions') return threadRule(mapping)
      return by === 'unsure'
        ? { rule: 'keep', fits: idShape }
        : { rule: 'message', fits: messageShape }
    case 'message-id':
      return { rule: 'message', fits: messageShape }
    case 'permalink':
      // Where it is the only thing to tell posts apart by, a pseudonym of it does that too.
      return by === 'unsure' && !mapping.columns.some((column) => column.is === 'post-id')
        ? { rule: 'message', fits: messageShape }
        : by === 'own'
          ? { rule: 'keep', fits: addressShape }
          : { rule: 'link' }
    case 'author':
      return { rule: 'author' }
    case 'account':
      return { rule: 'keep', fits: accountFits }
    case 'post-type':
      return { rule: 'keep', fits: wordShape(['', ...postTypeWords]), loose: true }
    case 'reaction-kind':
      return { rule: 'keep', fits: wordShape(['', ...reactionWords]), loose: true }
    case 'platform':
      return { rule: 'keep', fits: textShape((cell) => platformOfWord(cell) !== null) }
    case 'time':
      return { rule: 'keep', fits: textShape((cell) => cells.isClock(cell)) }
    case 'published-at':
    case 'at':
    case 'date':
      return { rule: 'keep', fits: textShape((cell) => cells.time(cell) !== false) }
    default:
      return { rule: 'text' }
  }
}

function threadRule({ platform, columns }: Mapping): ColumnRule {
  const several = columns.some(({ is }) => is === 'platform')
  const of = several || threadsOfPersons.has(platform) ? 'person' : 'page'
  return { rule: 'thread', of, fits: idShape }
}

/** A figure as the mapping says figures are written, a word for none, or what Excel made of one. */
function figureOf(cells: MappedCells, is: string): CellShape {
  const fits = textShape((cell) => {
    const value = cells.number(cell, is)
    return value === null || (value === 'became-date' && cell.length <= 12)
  })
  const isFigureOfMapping = textShape((cell) => typeof cells.number(cell, is) === 'number')
  return (bytes, start, end) =>
    (figureShape(bytes, start, end) && isFigureOfMapping(bytes, start, end)) ||
    fits(bytes, start, end)
}

function textShape(fits: (cell: string) => boolean): CellShape {
  return (bytes, start, end) => end - start <= 80 && fits(bytes.toString('utf8', start, end).trim())
}
