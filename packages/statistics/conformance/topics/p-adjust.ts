// SPDX-License-Identifier: EUPL-1.2
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bonferroni,
  hochberg,
  holm,
} from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { CaseError, listAt } from '../read.ts'

export const pAdjustTopic: Topic = ({ inputs }) => {
  const p = listAt(inputs, 'p').map((one) => {
    if (one === null || typeof one === 'number') return one
    throw new CaseError('p is not a list of numbers')
  })
  return {
    BH: benjaminiHochberg(p),
    BY: benjaminiYekutieli(p),
    holm: holm(p),
    hochberg: hochberg(p),
    bonferroni: bonferroni(p),
  }
}
