// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import type { Bounds } from '../contract/interval.ts'

/** Which distance between design weights and calibrated ones is kept small. */
export type CalibrationDistance = 'linear' | 'raking' | 'logit'

/** The ratio g of calibrated to design weight as a function of u = x'lambda, and its slope. */
export interface Distance {
  readonly g: (u: number) => number
  readonly slope: (u: number) => number
}

/**
 * The functions of Deville and Särndal (1992, section 2; their cases 1, 2, 6 and 7): 1 + u, exp(u),
 * both cut at the bounds where there are any, and the logit that nears its bounds smoothly.
 *
 * @throws ContractError unless low < 1 < high; for the logit both must be finite
 */
export function distanceOf(name: CalibrationDistance, bounds: Bounds): Distance {
  const { low, high } = bounds
  if (!(low < 1 && high > 1)) throw new ContractError(`bounds [${low}, ${high}]`)
  switch (name) {
    case 'linear':
      return {
        g: (u) => Math.min(high, Math.max(low, 1 + u)),
        slope: (u) => Number(1 + u > low && 1 + u < high),
      }
    case 'raking':
      return {
        g: (u) => Math.min(high, Math.max(low, Math.exp(u))),
        slope: (u) => {
          const g = Math.exp(u)
          return g > low && g < high ? g : 0
        },
      }
    default:
      return logit(low, high)
  }
}

function logit(low: number, high: number): Distance {
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new ContractError('the logit distance needs two bounds')
  }
  const pace = (high - low) / ((high - 1) * (1 - low))
  const atZero = Math.log((1 - low) / (high - 1))
  const share = (u: number) => 1 / (1 + Math.exp(-pace * u - atZero))
  return {
    g: (u) => low + (high - low) * share(u),
    slope: (u) => {
      const part = share(u)
      return (high - low) * pace * part * (1 - part)
    },
  }
}
