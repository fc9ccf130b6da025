// SPDX-License-Identifier: EUPL-1.2
import type { Arc } from './count-table.ts'

/** Counts differ by rounding of the machine only when they differ by less than this. */
export const dust = 1e-7

/** The flow that may still be added to each arc (`up`) or taken from it (`down`). */
interface Room {
  readonly up: number[]
  readonly down: number[]
}

/** Which arcs nobody sees, and up to where a reader knows a hidden one to lie. */
export interface Veil {
  readonly isHidden: (arc: number) => boolean
  readonly ceiling?: (arc: number) => number
}

/**
 * Between which counts a hidden number must lie, for a reader who knows all the others.
 *
 * Exact: the most that an arc can grow is the largest flow from its head back to its tail over the
 * other hidden arcs (Ford and Fulkerson 1956); the least, the same the other way round. Counts are
 * taken as real numbers not below zero, so a reader never knows less than this.
 */
export function feasibleRange(arcs: readonly Arc[], veil: Veil, index: number): Range {
  const arc = at(arcs, index)
  const most = (veil.ceiling?.(index) ?? Infinity) - arc.count
  const growth = push(arcs, roomOf(arcs, veil, index), arc.to, arc.from, most)
  const loss = push(arcs, roomOf(arcs, veil, index), arc.from, arc.to, arc.count)
  return { low: arc.count - loss, high: arc.count + growth }
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** Room on every hidden arc but one; published arcs have none. */
function roomOf(arcs: readonly Arc[], veil: Veil, without: number): Room {
  const hidden = (index: number) => index !== without && veil.isHidden(index)
  return {
    up: arcs.map((arc, index) =>
      hidden(index) ? Math.max(0, (veil.ceiling?.(index) ?? Infinity) - arc.count) : 0,
    ),
    down: arcs.map((arc, index) => (hidden(index) ? arc.count : 0)),
  }
}

/** Sends up to `limit` from one node to another, using up room; tells how much went through. */
function push(arcs: readonly Arc[], room: Room, from: number, to: number, limit: number): number {
  let sent = 0
  while (limit - sent > dust) {
    const path = shortestPath(arcs, from, to, (step) => (roomFor(room, step) > dust ? 0 : null))
    if (!path) break
    const amount = Math.min(limit - sent, ...path.map((step) => roomFor(room, step)))
    for (const step of path) use(room, step, amount)
    sent += amount
  }
  return sent
}

/** One arc walked along (`forward`) or against its direction. */
interface Step {
  readonly arc: number
  readonly forward: boolean
}

function roomFor(room: Room, step: Step): number {
  return at(step.forward ? room.up : room.down, step.arc)
}

function use(room: Room, step: Step, amount: number): void {
  const sign = step.forward ? 1 : -1
  room.up[step.arc] = at(room.up, step.arc) - sign * amount
  room.down[step.arc] = at(room.down, step.arc) + sign * amount
}

/**
 * Which published arcs to hide so that a hidden one gets the range it needs: the cheapest path for
 * the missing flow, where hiding costs `cost` and what is hidden already is free. Empty: no need.
 */
export function arcsToHide(
  arcs: readonly Arc[],
  veil: Veil,
  index: number,
  needed: Range,
  cost: (arc: number) => number,
): readonly number[] {
  const arc = at(arcs, index)
  const ways = [
    { from: arc.to, to: arc.from, amount: needed.high - arc.count },
    { from: arc.from, to: arc.to, amount: arc.count - needed.low },
  ]
  for (const { from, to, amount } of ways) {
    const room = roomOf(arcs, veil, index)
    if (amount - push(arcs, room, from, to, amount) <= dust) continue
    const path = shortestPath(arcs, from, to, (step) => {
      if (step.arc === index) return null
      if (roomFor(room, step) > dust) return 0
      return veil.isHidden(step.arc) ? null : cost(step.arc)
    })
    return (path ?? []).map((step) => step.arc).filter((step) => !veil.isHidden(step))
  }
  return []
}

/** Bellman and Ford: a dozen nodes, so the simplest that is right. `price` null: no way through. */
function shortestPath(
  arcs: readonly Arc[],
  from: number,
  to: number,
  price: (step: Step) => number | null,
): readonly Step[] | null {
  const reached = new Map<number, { cost: number; path: readonly Step[] }>([
    [from, { cost: 0, path: [] }],
  ])
  for (let changed = true; changed; ) {
    changed = false
    for (const [index, arc] of arcs.entries()) {
      for (const forward of [true, false]) {
        const start = reached.get(forward ? arc.from : arc.to)
        const toll = start ? price({ arc: index, forward }) : null
        if (!start || toll === null) continue
        const end = forward ? arc.to : arc.from
        const cost = start.cost + toll
        if (cost >= (reached.get(end)?.cost ?? Infinity)) continue
        reached.set(end, { cost, path: [...start.path, { arc: index, forward }] })
        changed = true
      }
    }
  }
  return reached.get(to)?.path ?? null
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no position ${index} in the table`)
  return found
}
