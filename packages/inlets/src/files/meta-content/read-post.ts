// SPDX-License-Identifier: EUPL-1.2
import { readPublishTime } from '../../dates/publish-time.ts'
import { isLong } from '../../identity/rounded-id.ts'
import type { PostRecord } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Field } from './columns.ts'
import type { ContentPlan } from './content-plan.ts'
import { type RowFault, readColumn } from './number-column.ts'
import { RepeatedCell } from './repeated-cell.ts'

const idShape = /^\d{1,40}(?:_\d{1,40})?$/
/** What Excel makes of a long number: 9.1E+14, 9,10E+14. */
const roundedId = /^\d(?:[.,]\d+)?E\+\d+$/i
/** Plain letters are the rule, and need no normalising. */
const beyondAscii = /[\u0080-\uffff]/
const dayShape = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/

/** Makes posts of the rows of one file. */
export class PostReader {
  readonly #plan: ContentPlan
  readonly #lastDay: string
  readonly #accountId = new RepeatedCell()
  readonly #accountName = new RepeatedCell()
  readonly #username = new RepeatedCell()
  readonly #postType = new RepeatedCell()
  readonly #date = new RepeatedCell()

  constructor(plan: ContentPlan, lastDay: string) {
    this.#plan = plan
    this.#lastDay = lastDay
  }

  /** The post on this row, or why the row cannot be used. */
  read(row: RowScanner): PostRecord | RowFault {
    const shape = this.#checkShape(row)
    if (shape !== null) return shape
    const postId = this.#text(row, 'post-id')
    const idFault = checkPostId(postId, this.#plan.idsRounded)
    if (idFault !== null) return idFault
    const publishedAt = this.#publishedAt(row)
    if (publishedAt !== null && typeof publishedAt === 'object') return publishedAt
    const counters = this.#counters(row)
    if ('code' in counters) return counters
    const audience = this.#audience(row)
    if ('code' in audience) return audience
    const fault = checkAudience(this.#plan, counters.values, audience)
    if (fault !== null) return fault
    const name = this.#cached(row, 'account-username', this.#username)
    const duration = this.#text(row, 'duration')
    return {
      kind: 'post',
      postId,
      accountId: this.#cached(row, 'account-id', this.#accountId),
      account: name ?? this.#cached(row, 'account-name', this.#accountName),
      publishedAt,
      postType: this.#cached(row, 'post-type', this.#postType),
      text: this.#longest(row),
      permalink: this.#text(row, 'permalink') || null,
      durationSeconds: /^\d{1,9}$/.test(duration) ? Number(duration) : null,
      counters: counters.values,
      audience,
      ...(audience.length > 0 && this.#plan.audienceMetric !== null
        ? { audienceMetric: this.#plan.audienceMetric }
        : {}),
    }
  }

  #checkShape(row: RowScanner): RowFault | null {
    const { width, fewest } = this.#plan
    if (row.cells < fewest) {
      return { code: 'row-incomplete', parameters: { found: row.cells, expected: width } }
    }
    for (let cell = width; cell < row.cells; cell++) {
      if (!row.isEmpty(cell)) {
        return { code: 'row-too-wide', parameters: { found: row.cells, expected: width } }
      }
    }
    const date = this.#cached(row, 'date', this.#date)
    return date !== null && dayShape.test(date)
      ? { code: 'row-of-one-day', parameters: { date } }
      : null
  }

  #publishedAt(row: RowScanner): string | null | RowFault {
    const cell = this.#text(row, 'published-at')
    if (cell === '') return null
    const time = readPublishTime(cell, this.#plan.dateOrder)
    if (time === null)
      return { code: 'date-not-understood', parameters: { cell: cell.slice(0, 100) } }
    const date = time.slice(0, 10)
    return date > this.#lastDay ? { code: 'date-in-future', parameters: { date } } : time
  }

  #counters(row: RowScanner): { readonly values: Record<string, number | null> } | RowFault {
    const values: Record<string, number | null> = {}
    for (const column of this.#plan.counters) {
      const value = readColumn(row, column)
      if (value !== null && typeof value === 'object') return value
      values[column.metric] = value
    }
    return { values }
  }

  #audience(row: RowScanner): PostRecord['audience'] | RowFault {
    const { audience } = this.#plan
    if (audience.length === 0) return []
    const cells: {
      gender: 'women' | 'men'
      age: PostRecord['audience'][number]['age']
      views: number
    }[] = []
    for (const column of audience) {
      const views = readColumn(row, column)
      if (views !== null && typeof views === 'object') return views
      if (views !== null) cells.push({ gender: column.gender, age: column.age, views })
    }
    return cells
  }

  /** Photos have their text in the title, videos in the description. Styled letters become plain. */
  #longest(row: RowScanner): string {
    const title = this.#text(row, 'title')
    const description = this.#text(row, 'description')
    const text = title.length >= description.length ? title : description
    return beyondAscii.test(text) ? text.normalize('NFKC') : text
  }

  #text(row: RowScanner, field: Field): string {
    const at = this.#plan.fields.get(field)
    return at === undefined ? '' : row.text(at).trim()
  }

  #cached(row: RowScanner, field: Field, cell: RepeatedCell): string | null {
    const at = this.#plan.fields.get(field)
    return at === undefined ? null : cell.read(row, at) || null
  }
}

function checkPostId(postId: string, idsRounded: boolean): RowFault | null {
  if (postId === '') return { code: 'post-id-missing', parameters: {} }
  if (roundedId.test(postId) || (idsRounded && isLong(postId)))
    return { code: 'post-id-rounded', parameters: { cell: postId } }
  if (idShape.test(postId)) return null
  return { code: 'post-id-not-understood', parameters: { cell: postId.slice(0, 100) } }
}

/** The parts cannot be more than the whole (one percent is left for counting on different moments). */
function checkAudience(
  plan: ContentPlan,
  counters: Readonly<Record<string, number | null>>,
  audience: PostRecord['audience'],
): RowFault | null {
  const total = plan.audienceMetric === null ? null : (counters[plan.audienceMetric] ?? null)
  if (total === null || audience.length === 0) return null
  const sum = audience.reduce((all, { views }) => all + views, 0)
  return sum > total * 1.01 + 1
    ? { code: 'audience-above-total', parameters: { sum, total } }
    : null
}
