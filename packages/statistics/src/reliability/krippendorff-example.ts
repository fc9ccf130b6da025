// SPDX-License-Identifier: EUPL-1.2
import { ratingsOf } from './ratings.ts'

const none = null

/** Four coders, twelve units, five categories (Krippendorff 2011, part C). */
export const krippendorffExample = ratingsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
])
