// SPDX-License-Identifier: EUPL-1.2
import { fleissKappa } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { codersAt } from './coders.ts'

export const fleissTopic: Topic = ({ inputs }) => {
  const kappa = fleissKappa(codersAt(inputs))
  if (kappa.status !== 'ok') {
    return { status: 'undefined', reason: kappa.reason, kappa: null, z: null, p_value: null }
  }
  const { estimate, z, pValue } = kappa.value
  return { status: 'ok', kappa: estimate, z, p_value: pValue }
}
