// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'
import { CellMemo } from './cell-memo.ts'
import type { ColumnRule, FilterPlan } from './filter-plan.ts'
import type { Identity } from './identity.ts'
import { Persons } from './persons.ts'
import { isRounded } from './rounded-id.ts'

export type ThreadRule = Extract<ColumnRule, { rule: 'thread' }>

/** What else is known of the row that names a thread. */
export interface ThreadRow {
  readonly platform: string
  readonly year: number | null
  /** Written by an own account. */
  readonly isOwn: boolean
  readonly messageId: string
  /** Some cell has not the form of its column. */
  readonly hasMoved: boolean
}

/** What a cell that names a thread holds, and its pseudonym when it was asked for last. */
interface Thread {
  readonly id: string
  readonly fits: boolean
  platform: string
  year: number | null
  pseudonym: string | null
}

const mostOwnMessages = 100_000

/** Decides which threads of one file are named, and which stand under a pseudonym. */
export class Threads {
  readonly #plan: FilterPlan
  readonly #identity: Identity
  readonly #ownMessages = new Set<string>()
  readonly #cells = new Map<number, CellMemo<Thread>>()
  readonly #repliedTo: readonly Persons[]

  constructor(plan: FilterPlan, identity: Identity) {
    const { columns, threadAuthors = [], handleOf } = plan
    this.#plan = plan
    this.#identity = identity
    for (const { at, rule } of columns) {
      if (rule.rule === 'thread') this.#cells.set(at, new CellMemo([at], threadIn(at, rule)))
    }
    this.#repliedTo = threadAuthors.map(
      (at) => new Persons({ authors: [at], ...(handleOf && { handleOf }) }, identity),
    )
  }

  /** Answers to this message need no pseudonym of it, as far as they come after it. */
  addOwnMessage(id: string): void {
    if (this.#ownMessages.size < mostOwnMessages) this.#ownMessages.add(id)
  }

  /** What is written for the thread: its id, a pseudonym, or nothing. */
  told(row: RowScanner, at: number, { of }: ThreadRule, known: ThreadRow): string {
    const thread = this.#cells.get(at)?.read(row)
    if (thread === undefined || thread.id === '') return ''
    if (this.#ownMessages.has(thread.id)) return thread.id
    const named = !known.hasMoved && thread.fits && !this.#isOfPerson(row, thread, known)
    if (named && (of === 'page' || this.#isOwn(row, known))) return thread.id
    return this.#pseudonym(thread, known)
  }

  /** The message itself, or an id of its author: that is no post of a page. */
  #isOfPerson(row: RowScanner, { id }: Thread, { isOwn, messageId }: ThreadRow): boolean {
    if (isOwn) return false
    const { authors } = this.#plan
    return id === messageId || authors.some((at) => isAsLong(row, at, id) && row.text(at) === id)
  }

  #isOwn(row: RowScanner, { isOwn, platform }: ThreadRow): boolean {
    return isOwn || this.#repliedTo.some((persons) => persons.author(row, platform).isOwn)
  }

  #pseudonym(thread: Thread, { platform, year }: ThreadRow): string {
    if (thread.pseudonym === null || thread.platform !== platform || thread.year !== year) {
      thread.pseudonym = this.#identity.pseudonym('message', platform, thread.id, year)
      thread.platform = platform
      thread.year = year
    }
    return thread.pseudonym
  }
}

function threadIn(at: number, { fits }: ThreadRule): (row: RowScanner) => Thread {
  return (row) => {
    const id = row.text(at).trim()
    return {
      id: isRounded(id) ? '' : id,
      fits: fits(row.bytes, row.start(at), row.end(at)),
      platform: '',
      year: null,
      pseudonym: null,
    }
  }
}

/** Spares a string where the cell cannot be this text. */
function isAsLong(row: RowScanner, at: number, text: string): boolean {
  return row.end(at) - row.start(at) >= text.length
}
