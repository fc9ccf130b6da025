// SPDX-License-Identifier: EUPL-1.2
import type { Identity, IdentitySpace } from '@bereik/inlets'
import type { KeyedHash } from './pseudonym-hash.ts'
import type { PseudonymKeys } from './pseudonym-keys.ts'
import { normaliseId, PseudonymMessage } from './pseudonym-message.ts'
import { RecentPseudonyms } from './recent-pseudonyms.ts'

/** An account of the municipality itself, as told with the file. */
export interface OwnAccount {
  /** Left out: on whatever platform. */
  readonly platform?: string
  /** Handle or id, with or without `@`. */
  readonly id: string
}

export interface IdentityOptions {
  readonly municipality: string
  readonly own: readonly OwnAccount[]
  /** Calendar year in which the file came in: for messages whose time is not known. */
  readonly receivedIn: number
}

/**
 * The identities of one file: whom its persons become. A year before 2000 or after that of
 * receiving is taken as not known, so that a file of nonsense dates makes a handful of keys.
 */
export function openIdentity(keys: PseudonymKeys, options: IdentityOptions): Identity {
  const { municipality, receivedIn } = options
  const own = new Set(
    options.own.map(({ platform = '', id }) => `${platform} ${normaliseId(id, 'reactor')}`),
  )
  const ownIds = new Set(options.own.map(({ id }) => normaliseId(id, 'reactor')))
  const lines = new Lines(keys, municipality)
  return {
    pseudonym: (space, platform, id, year) => {
      const known = year !== null && Number.isInteger(year) && year >= 2000 && year <= receivedIn
      const line = lines.of(space, platform, known ? year : receivedIn)
      const normal = normaliseId(id, space)
      // Messages hardly come again: remembering one costs as much as working it out.
      if (space === 'message') return line.message.pseudonym(line.hash, normal)
      return (
        line.recent.find(normal) ??
        line.recent.keep(normal, line.message.pseudonym(line.hash, normal))
      )
    },
    isOwn: (platform, id) => {
      if (ownIds.size === 0) return false
      const account = normaliseId(id, 'reactor')
      return ownIds.has(account) && (own.has(` ${account}`) || own.has(`${platform} ${account}`))
    },
  }
}

/**
 * Every pseudonym this account has under the keys that are there: for an account that is named as
 * an own one after its messages came in. Makes no key.
 */
export function pseudonymsOf(
  keys: PseudonymKeys,
  municipality: string,
  platform: string,
  id: string,
): ReadonlySet<string> {
  const message = new PseudonymMessage('reactor', platform)
  const found = new Set<string>()
  for (const key of keys.list()) {
    if (key.municipality !== municipality) continue
    const hash = keys.existing(municipality, key.year)
    if (hash !== null) found.add(message.pseudonym(hash, normaliseId(id, 'reactor')))
  }
  return found
}

interface Line {
  readonly space: IdentitySpace
  readonly platform: string
  readonly year: number
  readonly message: PseudonymMessage
  readonly hash: KeyedHash
  readonly recent: RecentPseudonyms
}

/** More kinds of id than this in one file, and those before are worked out again. */
const mostLines = 64

/** What the ids of one space, platform and year have in common. */
class Lines {
  readonly #keys: PseudonymKeys
  readonly #municipality: string
  readonly #lines = new Map<string, Line>()
  #last: Line | null = null
  #generation: number

  constructor(keys: PseudonymKeys, municipality: string) {
    this.#keys = keys
    this.#municipality = municipality
    this.#generation = keys.generation
  }

  of(space: IdentitySpace, platform: string, year: number): Line {
    if (this.#generation !== this.#keys.generation) this.#forget()
    const last = this.#last
    if (last?.space === space && last.year === year && last.platform === platform) return last
    const name = `${space} ${year} ${platform}`
    const line = this.#lines.get(name) ?? this.#open(space, platform, year)
    this.#lines.set(name, line)
    this.#last = line
    return line
  }

  #open(space: IdentitySpace, platform: string, year: number): Line {
    if (this.#lines.size >= mostLines) this.#forget()
    const hash = this.#keys.hash(this.#municipality, year)
    const message = new PseudonymMessage(space, platform)
    return { space, platform, year, message, hash, recent: new RecentPseudonyms() }
  }

  #forget(): void {
    this.#generation = this.#keys.generation
    this.#lines.clear()
    this.#last = null
  }
}
