// SPDX-License-Identifier: EUPL-1.2
import type { DecimalMark } from '../../../numbers/number.ts'
import type { PlacedColumn } from './check-columns.ts'
import { isFigure, mappedFields, mappedMetrics } from './mapped-fields.ts'
import {
  type MappedColumn,
  type MappedDateOrder,
  type MappedRows,
  mappedRowKinds,
} from './mapping.ts'
import { shown, type Tell } from './mapping-fault.ts'

interface Ways {
  readonly numberMark: DecimalMark | null
  readonly dateOrder: MappedDateOrder | null
}

/** Whether the columns together make records of such rows. */
export function checkFields(
  columns: readonly PlacedColumn[],
  rows: MappedRows,
  ways: Ways,
  tell: Tell,
): void {
  const firsts = new Map<string, MappedColumn>()
  for (const { index, column } of columns) {
    const at = `/columns/${index}/is`
    const { heading, is } = column
    if (!isOf(rows, is)) {
      const isOther = mappedRowKinds.some((kind) => isOf(kind, is))
      if (isOther) tell(at, 'mapping-field-not-of-rows', { heading: shown(heading), is, rows })
      else tell(at, 'mapping-field-not-known', { heading: shown(heading), is: shown(is) })
      continue
    }
    const first = firsts.get(is)
    if (first === undefined) firsts.set(is, column)
    else {
      const [one, other] = [shown(first.heading), shown(heading)]
      tell(at, 'mapping-field-twice', { is, first: one, second: other })
    }
  }
  checkNeeds(firsts, rows, tell)
  checkWays(firsts, ways, tell)
}

function isOf(rows: MappedRows, is: string): boolean {
  return mappedFields[rows].some((field) => field === is) || mappedMetrics(rows).includes(is)
}

function checkNeeds(
  columns: ReadonlyMap<string, MappedColumn>,
  rows: MappedRows,
  tell: Tell,
): void {
  const has = (...fields: readonly string[]) => fields.some((field) => columns.has(field))
  const hasFigure = [...columns.keys()].some(isFigure)
  if (rows === 'posts' && !has('post-id', 'permalink')) tell('/columns', 'mapping-without-id')
  if (rows === 'posts' && !hasFigure && !has('text', 'title')) {
    tell('/columns', 'mapping-without-content')
  }
  if (rows === 'reactions' && !hasFigure && !has('text', 'message-id', 'author', 'reaction-kind')) {
    tell('/columns', 'mapping-without-content')
  }
  if (rows === 'days' && !has('date')) tell('/columns', 'mapping-without-date')
  if (rows === 'days' && !hasFigure) tell('/columns', 'mapping-without-figures')
  const time = columns.get('time')
  if (time !== undefined && !has('published-at', 'at')) {
    tell('/columns', 'mapping-time-without-day', { heading: shown(time.heading) })
  }
}

/** Never guessed: what numbers and dates are in the file must be said. */
function checkWays(
  columns: ReadonlyMap<string, MappedColumn>,
  { numberMark, dateOrder }: Ways,
  tell: Tell,
): void {
  const date = columns.get('published-at') ?? columns.get('at') ?? columns.get('date')
  if (date !== undefined && dateOrder === null) {
    tell('/dateOrder', 'mapping-date-order-missing', { heading: shown(date.heading) })
  }
  const figure = [...columns].find(([is]) => isFigure(is))?.[1]
  if (figure !== undefined && numberMark === null) {
    tell('/numberMark', 'mapping-number-mark-missing', { heading: shown(figure.heading) })
  }
}
