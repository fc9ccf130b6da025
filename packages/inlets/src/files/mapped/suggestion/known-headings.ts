// SPDX-License-Identifier: EUPL-1.2
import { metrics } from '../../../platforms/metrics.ts'
import { counterColumns } from '../../meta-content/counter-columns.ts'
import { normaliseHeading } from '../../normalise.ts'
import { type Announced, fieldLabels } from './field-labels.ts'
import { metricLabels } from './metric-labels.ts'

export type { Announced } from './field-labels.ts'

const announcedBy = new Map<string, Announced>()
for (const [announced, { seen, assumed }] of Object.entries(fieldLabels)) {
  for (const label of [...seen, ...assumed]) {
    const name = normaliseHeading(label)
    if (!announcedBy.has(name) && isAnnounced(announced)) announcedBy.set(name, announced)
  }
}

function isAnnounced(name: string): name is Announced {
  return name in fieldLabels
}

/** Metrics by their own words, by the headings of Meta and by other names; first come, first kept. */
const metricBy = new Map<string, string>()
for (const { id, label } of metrics) know(id, [id, label.nl, label.en])
for (const [metric, labels] of Object.entries(metricLabels)) know(metric, labels)
for (const [heading, { metric }] of counterColumns) know(metric, [heading])
metricBy.delete('reacties')

function know(metric: string, labels: readonly string[]): void {
  for (const label of labels) {
    const name = normaliseHeading(label)
    if (!metricBy.has(name)) metricBy.set(name, metric)
  }
}

export interface KnownHeading {
  readonly field: Announced | null
  readonly metric: string | null
}

/** What a heading announces, as it stands or without what tools put around it. */
export function knownHeading(heading: string): KnownHeading {
  const name = normaliseHeading(heading.replaceAll('_', ' '))
  const forms = [
    normaliseHeading(heading),
    name,
    name.replace(/\s*\([^)]*\)$/, ''),
    name.replace(/^(?:aantal|totaal|totaal aantal|number of|total|#)\s+/, ''),
    name.replace(/^(?:facebook|instagram|x|twitter|linkedin|youtube|tiktok|threads)\s+/, ''),
  ]
  return { field: first(forms, announcedBy), metric: first(forms, metricBy) }
}

function first<Value>(forms: readonly string[], known: ReadonlyMap<string, Value>): Value | null {
  for (const form of forms) {
    const value = known.get(form)
    if (value !== undefined) return value
  }
  return null
}
