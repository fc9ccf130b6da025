// SPDX-License-Identifier: EUPL-1.2
import { isLong } from '../../identity/rounded-id.ts'
import type { PostRecord } from '../../record.ts'
import type { RowScanner } from '../../text/row-scanner.ts'
import type { Field } from './columns.ts'
import type { ContentPlan } from './content-plan.ts'
import { type RowFault, readColumn } from './number-column.ts'
import { PublishCell } from './publish-cell.ts'
import { RepeatedCell } from './repeated-cell.ts'
import { RowTexts } from './row-texts.ts'

const idShape = /^\d{1,40}(?:_\d{1,40})?$/
/** What Excel makes of a long number: 9.1E+14, 9,10E+14. */
const roundedId = /^\d(?:[.,]\d+)?E\+\d+$/i
/** Plain letters are the rule, and need no normalising. */
const beyondAscii = /[\u0080-\uffff]/
const dayShape = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/

/** Makes posts of the rows of one file. */
export class PostReader {
  readonly #plan: ContentPlan
  readonly #published: PublishCell
  readonly #texts: RowTexts
  /** Every counter, none told: a copy has its place for each of them. */
  readonly #noCounters: Readonly<Record<string, number | null>>
  readonly #at: Places
  readonly #accountId = new RepeatedCell()
  readonly #accountName = new RepeatedCell()
  readonly #username = new RepeatedCell()
  readonly #postType = new RepeatedCell()
  readonly #date = new RepeatedCell()

  constructor(plan: ContentPlan, lastDay: string) {
    this.#plan = plan
    this.#published = new PublishCell(plan.dateOrder, lastDay)
    this.#noCounters = Object.fromEntries(plan.counters.map(({ metric }) => [metric, null]))
    const at = placesOf(plan.fields)
    this.#at = at
    this.#texts = new RowTexts([at.postId, at.title, at.description, at.permalink].filter(isPlace))
  }

  /** The post on this row, or why the row cannot be used. */
  read(row: RowScanner): PostRecord | RowFault {
    const shape = this.#checkShape(row)
    if (shape !== null) return shape
    const at = this.#at
    this.#texts.take(row)
    const postId = this.#text(at.postId)
    const idFault = this.#checkPostId(row, postId)
    if (idFault !== null) return idFault
    const publishedAt = isPlace(at.publishedAt) ? this.#published.read(row, at.publishedAt) : null
    if (publishedAt !== null && typeof publishedAt === 'object') return publishedAt
    const counters = this.#counters(row)
    if ('code' in counters) return counters
    const audience = this.#audience(row)
    if ('code' in audience) return audience
    const fault = checkAudience(this.#plan, counters.values, audience)
    if (fault !== null) return fault
    const name = cached(row, at.username, this.#username)
    return {
      kind: 'post',
      postId,
      accountId: cached(row, at.accountId, this.#accountId),
      account: name ?? cached(row, at.accountName, this.#accountName),
      publishedAt,
      postType: cached(row, at.postType, this.#postType),
      text: this.#longest(),
      permalink: this.#text(at.permalink) || null,
      durationSeconds: durationIn(row, at.duration),
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
    const date = cached(row, this.#at.date, this.#date)
    return date !== null && dayShape.test(date)
      ? { code: 'row-of-one-day', parameters: { date } }
      : null
  }

  #checkPostId(row: RowScanner, postId: string): RowFault | null {
    if (!this.#plan.idsRounded && isDigits(row, this.#at.postId)) return null
    return checkPostId(postId, this.#plan.idsRounded)
  }

  #counters(row: RowScanner): { readonly values: Record<string, number | null> } | RowFault {
    const values: Record<string, number | null> = { ...this.#noCounters }
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
  #longest(): string {
    const title = this.#text(this.#at.title)
    const description = this.#text(this.#at.description)
    const text = title.length >= description.length ? title : description
    return beyondAscii.test(text) ? text.normalize('NFKC') : text
  }

  #text(at: number): string {
    return isPlace(at) ? this.#texts.text(at) : ''
  }
}

/** The columns of the fields; -1 where the file has none. */
type Places = ReturnType<typeof placesOf>

function placesOf(fields: ReadonlyMap<Field, number>) {
  const at = (field: Field) => fields.get(field) ?? -1
  return {
    postId: at('post-id'),
    accountId: at('account-id'),
    accountName: at('account-name'),
    username: at('account-username'),
    title: at('title'),
    description: at('description'),
    duration: at('duration'),
    publishedAt: at('published-at'),
    permalink: at('permalink'),
    postType: at('post-type'),
    date: at('date'),
  }
}

function isPlace(at: number): boolean {
  return at >= 0
}

function cached(row: RowScanner, at: number, cell: RepeatedCell): string | null {
  return isPlace(at) ? cell.read(row, at) || null : null
}

function durationIn(row: RowScanner, at: number): number | null {
  if (!isPlace(at)) return null
  const seconds = row.digits(at)
  if (seconds >= 0) return row.end(at) - row.start(at) < 10 ? seconds : null
  const cell = row.text(at).trim()
  return /^\d{1,9}$/.test(cell) ? Number(cell) : null
}

/** Nothing but 1 to 40 figures. */
function isDigits(row: RowScanner, cell: number): boolean {
  const end = row.end(cell)
  const start = row.start(cell)
  for (let at = start; at < end; at++) {
    const byte = row.bytes[at] ?? 0
    if (byte < 0x30 || byte > 0x39) return false
  }
  return end > start && end - start <= 40
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
