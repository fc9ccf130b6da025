// SPDX-License-Identifier: EUPL-1.2
import type { Metric } from '../metric.ts'
import type { Words } from '../platform.ts'

export const words = (nl: string, en: string): Words => ({ nl, en })

export const post = ['post'] as const
export const day = ['day'] as const
export const both = ['post', 'day'] as const

export function metric(
  id: string,
  per: Metric['per'],
  label: Words,
  definition: Words,
  more: Partial<Pick<Metric, 'unit' | 'periods' | 'isMean'>> = {},
): Metric {
  return { id, label, definition, per, unit: 'count', periods: [], ...more }
}
