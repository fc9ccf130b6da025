// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Identity, IdentitySpace } from './identity.ts'

/** An identity without secrets, for tests: every pseudonym is remembered with what it stands for. */
export interface TestIdentity extends Identity {
  readonly meaning: ReadonlyMap<string, string>
}

export function testIdentity(...own: readonly string[]): TestIdentity {
  const meaning = new Map<string, string>()
  const same = (id: string) => id.replace(/^@/, '').toLowerCase()
  // Codes of Instagram differ by case alone.
  const named = (space: IdentitySpace, id: string) => (space === 'reactor' ? same(id) : id)
  return {
    meaning,
    isOwn: (_platform, id) => own.includes(same(id)),
    pseudonym(space, platform, id, year) {
      const what = `${space} ${platform} ${named(space, id)} ${year}`
      const hash = createHash('sha256').update(what).digest().readBigUInt64BE() >> 1n
      meaning.set(`~${hash}`, what)
      return `~${hash}`
    },
  }
}
