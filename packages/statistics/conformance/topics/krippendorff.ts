// SPDX-License-Identifier: EUPL-1.2
import { krippendorffAlpha, type MeasurementLevel } from '../../src/index.ts'
import type { Topic } from '../case.ts'
import { CaseError, textsAt } from '../read.ts'
import { codersAt } from './coders.ts'

export const krippendorffTopic: Topic = ({ inputs }) => {
  const ratings = codersAt(inputs)
  return Object.fromEntries(
    textsAt(inputs, 'levels').map((level) => {
      const alpha = krippendorffAlpha(ratings, measurementLevel(level))
      if (alpha.status === 'ok') return [level, { status: 'ok', alpha: alpha.value.estimate }]
      return [level, { status: 'undefined', reason: alpha.reason }]
    }),
  )
}

export function measurementLevel(level: string): MeasurementLevel {
  if (level === 'nominal' || level === 'ordinal') return level
  if (level === 'interval' || level === 'ratio') return level
  throw new CaseError(`level ${level}`)
}
