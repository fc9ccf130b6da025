// SPDX-License-Identifier: EUPL-1.2
import type { RowScanner } from '../text/row-scanner.ts'
import { CellMemo } from './cell-memo.ts'
import type { FilterPlan } from './filter-plan.ts'
import type { Identity } from './identity.ts'

/** Who wrote a message, as one file names them. */
class Author {
  /** What stands in the file: the name of an own account, else the first that is told. */
  name = ''
  isOwn = false
  readonly #names: readonly string[]
  readonly #identity: Identity
  #platform: string | null = null
  #year: number | null | undefined
  #pseudonym = ''

  constructor(names: readonly string[], identity: Identity) {
    this.#names = names
    this.#identity = identity
  }

  on(platform: string): this {
    if (platform === this.#platform) return this
    this.#platform = platform
    this.#year = undefined
    const own = this.#names.find((name) => this.#identity.isOwn(platform, name))
    this.isOwn = own !== undefined
    this.name = own ?? this.#names[0] ?? ''
    return this
  }

  pseudonym(year: number | null): string {
    if (this.name === '' || this.#platform === null) return ''
    if (year !== this.#year) {
      this.#pseudonym = this.#identity.pseudonym('reactor', this.#platform, this.name, year)
      this.#year = year
    }
    return this.#pseudonym
  }
}

export type { Author }

/** The authors of one file: an identity is asked once for those who come again and again. */
export class Persons {
  readonly #authors: CellMemo<Author>

  constructor({ authors, handleOf }: Pick<FilterPlan, 'authors' | 'handleOf'>, identity: Identity) {
    this.#authors = new CellMemo(authors, (row) => {
      const names = authors.map((at) => {
        const cell = row.text(at).trim()
        return handleOf?.(cell) ?? cell
      })
      return new Author(
        names.filter((name) => name !== ''),
        identity,
      )
    })
  }

  author(row: RowScanner, platform: string): Author {
    return this.#authors.read(row).on(platform)
  }
}
