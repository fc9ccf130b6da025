// SPDX-License-Identifier: EUPL-1.2

/** [band, women, men] in percents on one decimal; twelve cells that add up to 100. */
export const ordinaryTable = [
  ['18-24', 4.2, 19.1],
  ['25-34', 12.1, 27.3],
  ['35-44', 6.3, 12.1],
  ['45-54', 5.1, 5.1],
  ['55-64', 3, 3.3],
  ['65+', 0.8, 1.6],
] as const

/** So few men that among 300 followers every one of their cells is small. */
export const fewMenTable = [
  ['18-24', 20, 0.3],
  ['25-34', 20, 0.3],
  ['35-44', 20, 0.3],
  ['45-54', 20, 0.3],
  ['55-64', 9.4, 0.2],
  ['65+', 9, 0.2],
] as const
