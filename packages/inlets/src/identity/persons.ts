// SPDX-License-Identifier: EUPL-1.2
import type { Identity, IdentitySpace } from './identity.ts'

const mostRemembered = 50_000

/** Asks an identity once for what comes again and again in one file: its authors. */
export class Persons {
  readonly #identity: Identity
  readonly #own = new Map<string, Map<string, boolean>>()
  readonly #reactors = new Map<string, Map<string, string>>()

  constructor(identity: Identity) {
    this.#identity = identity
  }

  isOwn(platform: string, id: string): boolean {
    const known = remembered(this.#own, platform)
    const found = known.get(id)
    if (found !== undefined) return found
    const own = this.#identity.isOwn(platform, id)
    if (known.size >= mostRemembered) known.clear()
    known.set(id, own)
    return own
  }

  /** Ids of messages do not come twice, and are not remembered. */
  pseudonym(space: IdentitySpace, platform: string, id: string, year: number | null): string {
    if (space === 'message') return this.#identity.pseudonym(space, platform, id, year)
    const known = remembered(this.#reactors, `${platform} ${year}`)
    const found = known.get(id)
    if (found !== undefined) return found
    const pseudonym = this.#identity.pseudonym(space, platform, id, year)
    if (known.size >= mostRemembered) known.clear()
    known.set(id, pseudonym)
    return pseudonym
  }
}

function remembered<T>(all: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = all.get(key)
  if (known !== undefined) return known
  // Platforms and years are few, unless a file is hostile.
  if (all.size >= 64) all.clear()
  const fresh = new Map<string, T>()
  all.set(key, fresh)
  return fresh
}
