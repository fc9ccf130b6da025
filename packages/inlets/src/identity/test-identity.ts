// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Identity } from './identity.ts'

/** An identity without secrets, for tests: every pseudonym is remembered with what it stands for. */
export interface TestIdentity extends Identity {
  readonly meaning: ReadonlyMap<string, string>
}

export function testIdentity(...own: readonly string[]): TestIdentity {
  const meaning = new Map<string, string>()
  const same = (id: string) => id.replace(/^@/, '').toLowerCase()
  return {
    meaning,
    isOwn: (_platform, id) => own.includes(same(id)),
    pseudonym(space, platform, id, year) {
      const what = `${space} ${platform} ${same(id)} ${year}`
      const hash = createHash('sha256').update(what).digest().readBigUInt64BE() >> 1n
      meaning.set(`~${hash}`, what)
      return `~${hash}`
    },
  }
}
