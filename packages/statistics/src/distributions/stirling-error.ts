// SPDX-License-Identifier: EUPL-1.2
import { logGamma } from './log-gamma.ts'
import { halfLogTwoPi, stirlingSeries } from './stirling-series.ts'

/** The error at 0.5, 1, 1.5, ... 10, to all digits. */
const atHalves = Float64Array.of(
  0.15342640972002736,
  0.08106146679532726,
  0.05481412105191765,
  0.0413406959554093,
  0.03316287351993629,
  0.02767792568499834,
  0.023746163656297496,
  0.020790672103765093,
  0.018488450532673187,
  0.016644691189821193,
  0.015134973221917378,
  0.013876128823070748,
  0.012810465242920227,
  0.01189670994589177,
  0.011104559758206917,
  0.010411265261972096,
  0.009799416126158804,
  0.009255462182712733,
  0.008768700134139386,
  0.00833056343336287,
)

/** What Stirling's formula lacks: log gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2), x > 0. */
export function stirlingError(x: number): number {
  if (x > 10) return stirlingSeries(x)
  const twice = 2 * x
  if (twice === Math.floor(twice)) return atHalves[twice - 1]
  return logGamma(x) - (x - 0.5) * Math.log(x) + x - halfLogTwoPi
}
