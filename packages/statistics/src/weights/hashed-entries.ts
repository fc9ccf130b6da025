// SPDX-License-Identifier: EUPL-1.2
import { compactPairs } from './compact-pairs.ts'
import type { JointCodes } from './joint-codes.ts'
import type { TableEntries } from './pattern-table.ts'

/** The pairs of head and tail that occur, ordered by head, where a full table would be too large. */
export function hashedEntries(heads: JointCodes, tails: JointCodes): TableEntries {
  const patternOf = heads.of.slice()
  const count = compactPairs(patternOf, tails.of, tails.count)
  const sample = new Int32Array(count)
  for (let row = 0; row < patternOf.length; row += 1) sample[patternOf[row]] = row
  const start = new Int32Array(heads.count + 1)
  for (const row of sample) start[heads.of[row] + 1] += 1
  for (let head = 0; head < heads.count; head += 1) start[head + 1] += start[head]
  const next = start.slice()
  const place = new Int32Array(count)
  const tailOf = new Int32Array(count)
  for (let pattern = 0; pattern < count; pattern += 1) {
    const head = heads.of[sample[pattern]]
    place[pattern] = next[head]
    tailOf[next[head]] = tails.of[sample[pattern]]
    next[head] += 1
  }
  for (let row = 0; row < patternOf.length; row += 1) patternOf[row] = place[patternOf[row]]
  return { start, tailOf, patternOf }
}
