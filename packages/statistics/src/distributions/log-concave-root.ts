// SPDX-License-Identifier: EUPL-1.2

/** A distribution function on a scale where its logarithm is concave. */
export interface LogTail {
  /** log of the part below u (or, for an upper tail, above u) */
  logPart(u: number): number
  /** log of the density at u */
  logDensity(u: number): number
}

const mostSteps = 200

/**
 * Where a tail has the part `exp(target)`, by Newton's method on the logarithm, which converges
 * from every start because the logarithm is concave; a bracket keeps rounding from leading astray.
 *
 * @param direction 1 when the part grows with u (a lower tail), -1 when it falls
 * @param highest a u that is surely above the root, for tails that fall off faster than Newton goes
 */
export function logConcaveRoot(
  tail: LogTail,
  target: number,
  start: number,
  direction: number,
  highest = Infinity,
): number {
  let low = -Infinity
  let high = highest
  let u = Math.min(start, highest)
  for (let step = 0; step < mostSteps; step += 1) {
    const part = tail.logPart(u)
    const excess = part - target
    if (excess === 0) return u
    if (excess * direction > 0) high = u
    else low = u
    let next = u - direction * excess * Math.exp(part - tail.logDensity(u))
    if (!(next > low && next < high)) next = between(low, high, u)
    if (Math.abs(next - u) <= 2e-16 * Math.max(0.5, Math.abs(u))) return next
    u = next
  }
  return u
}

function between(low: number, high: number, u: number): number {
  if (low === -Infinity) return u - Math.max(1, Math.abs(u))
  if (high === Infinity) return u + Math.max(1, Math.abs(u))
  return (low + high) / 2
}
