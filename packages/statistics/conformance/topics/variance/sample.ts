// SPDX-License-Identifier: EUPL-1.2
import {
  designDegreesOfFreedom,
  type LonelyRule,
  type ReplicateWeights,
  replicateDegreesOfFreedom,
  type SurveyDesign,
  type SurveyEstimateOptions,
} from '../../../src/index.ts'
import { isObject, type JsonObject } from '../../case.ts'
import { objectAt, optionalText, valuesAt } from '../../read.ts'

export interface Sample {
  readonly inputs: JsonObject
  readonly design: SurveyDesign
  readonly replicates: ReplicateWeights | undefined
  /** 1 for the rows that `domain` describes; undefined: all. */
  readonly domain: Float64Array | undefined
}

const rules: Readonly<Record<string, LonelyRule>> = {
  fail: 'fail',
  remove: 'certainty',
  certainty: 'certainty',
  adjust: 'adjust',
  average: 'average',
}

export function lonelyRuleOf(inputs: JsonObject): LonelyRule {
  return rules[optionalText(inputs, 'lonely_psu') ?? 'fail'] ?? 'fail'
}

/** Rows that have every value that `domain` names, as an object or under keys "domain.NAME". */
export function domainOf(inputs: JsonObject): Float64Array | undefined {
  const conditions: [string, unknown][] = []
  for (const [key, value] of Object.entries(inputs)) {
    if (key === 'domain' && isObject(value)) conditions.push(...Object.entries(value))
    else if (key.startsWith('domain.')) conditions.push([key.slice('domain.'.length), value])
  }
  if (conditions.length === 0) return undefined
  const data = objectAt(inputs, 'data')
  const columns = conditions.map(([name, value]) => ({
    column: valuesAt(data, name),
    allowed: [value].flat().map(String),
  }))
  const rows = columns[0]?.column.length ?? 0
  return Float64Array.from({ length: rows }, (_, row) =>
    columns.every(({ column, allowed }) => allowed.includes(String(column[row]))) ? 1 : 0,
  )
}

export function sampleDegreesOfFreedom({ design, replicates, domain }: Sample): number {
  return replicates === undefined
    ? designDegreesOfFreedom(design, domain)
    : replicateDegreesOfFreedom(replicates, domain)
}

/** What the estimates are made with; rows without a value fall out of the domain. */
export function optionsOf(
  sample: Sample,
  present: Float64Array | undefined,
): SurveyEstimateOptions {
  const { inputs, replicates, domain } = sample
  const inside = present?.map((one, row) => (domain?.[row] === 0 ? 0 : one)) ?? domain
  return {
    lonely: lonelyRuleOf(inputs),
    ...(inside === undefined ? {} : { domain: inside }),
    ...(replicates === undefined ? {} : { replicates }),
  }
}
