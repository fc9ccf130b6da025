// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'

/** Who could still end at each distinct time, and who did. */
export interface RiskTable {
  /** Distinct times at which something ended or was last seen, rising. */
  readonly times: Float64Array
  /** Units under watch just before each time. */
  readonly atRisk: Int32Array
  /** Ends per time and kind: kind k at time i is `ended[i * kinds + k]`. */
  readonly ended: Int32Array
  /** Units last seen open at each time. */
  readonly censored: Int32Array
  readonly kinds: number
}

/**
 * Counts, per distinct time, the units under watch and those that end. What ends at a time does so
 * before what is last seen at that time.
 *
 * @param kind per unit: 0 up to `kinds` - 1, or -1 for still open when last seen
 * @param entries from when a unit is watched (just after); absent: from the start
 */
export function riskTable(
  times: Float64Array,
  kind: ArrayLike<number>,
  kinds: number,
  entries?: Float64Array,
): RiskTable {
  requireTimes(times, kind, kinds, entries)
  const order = Uint32Array.from(times, (_, unit) => unit).sort((a, b) => times[a] - times[b])
  const distinct = distinctTimes(times, order)
  const ended = new Int32Array(distinct.length * kinds)
  const censored = new Int32Array(distinct.length)
  const atRisk = new Int32Array(distinct.length)
  const entered = entries === undefined ? undefined : entries.slice().sort()
  let at = -1
  let last = Number.NaN
  let come = 0
  for (let rank = 0; rank < order.length; rank += 1) {
    const unit = order[rank]
    if (times[unit] !== last) {
      last = times[unit]
      at += 1
      if (entered === undefined) come = order.length
      else while (come < entered.length && entered[come] < last) come += 1
      atRisk[at] = come - rank
    }
    if (kind[unit] < 0) censored[at] += 1
    else ended[at * kinds + kind[unit]] += 1
  }
  return { times: distinct, atRisk, ended, censored, kinds }
}

function distinctTimes(times: Float64Array, order: Uint32Array): Float64Array {
  const distinct = new Float64Array(times.length)
  let count = 0
  for (const unit of order) {
    if (count > 0 && distinct[count - 1] === times[unit]) continue
    distinct[count] = times[unit]
    count += 1
  }
  return distinct.slice(0, count)
}

function requireTimes(
  times: Float64Array,
  kind: ArrayLike<number>,
  kinds: number,
  entries: Float64Array | undefined,
): void {
  if (kind.length !== times.length || (entries?.length ?? times.length) !== times.length) {
    throw new ContractError(`${times.length} times, ${kind.length} ends`)
  }
  for (let unit = 0; unit < times.length; unit += 1) {
    const time = times[unit]
    const entry = entries?.[unit] ?? 0
    if (!Number.isFinite(time) || time < 0) throw new ContractError(`time ${time} (unit ${unit})`)
    if (entries !== undefined && !(entry >= 0 && entry < time)) {
      throw new ContractError(`watched from ${entry} to ${time} (unit ${unit})`)
    }
    const end = kind[unit]
    if (!Number.isInteger(end) || end < -1 || end >= kinds) {
      throw new ContractError(`end ${end} (unit ${unit})`)
    }
  }
}
