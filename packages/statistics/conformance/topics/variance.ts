// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, rowsOf, type SurveyEstimates } from '../../src/index.ts'
import { isList, isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { designFault, designOf } from '../design.ts'
import { optionalText, textsAt } from '../read.ts'
import { replicatesOf } from './variance/replicates.ts'
import { domainOf, type Sample, sampleDegreesOfFreedom } from './variance/sample.ts'
import { meansOf, ratiosOf, totalsOf } from './variance/statistics.ts'

const asked = /^(mean|total|prop|ratio)(?:_(.+))?$/

/** Every block that the answer has, and the status of the design. */
export const varianceTopic: Topic = ({ inputs, wanted }) => {
  const fault = designFault(inputs)
  if (fault !== undefined) return { status: 'error', reason: fault }
  const design = designOf(inputs)
  const replicates = replicatesOf(inputs, design)
  if (replicates?.status === 'impossible') return { status: 'error', reason: replicates.reason }
  const sample: Sample = {
    inputs,
    design,
    replicates: replicates?.value,
    domain: domainOf(inputs),
  }
  const answer: Record<string, Json> = { status: 'ok' }
  if ('degf' in wanted) answer['degf'] = sampleDegreesOfFreedom(sample)
  const blocks = isObject(wanted) ? Object.entries(wanted) : []
  for (const [key, shape] of blocks) {
    const [, kind = '', variable] = asked.exec(key) ?? []
    if (kind !== '' && isObject(shape)) put(answer, key, estimated(kind, variable, shape, sample))
  }
  if (isObject(wanted) && (isList(wanted['names']) || blocks.length <= 2)) {
    const kind = optionalText(inputs, 'statistic') ?? 'mean'
    Object.assign(answer, estimated(kind, undefined, wanted, sample))
  }
  return answer
}

/** Sets a block, and the status when it could not be made. */
function put(answer: Record<string, Json>, key: string, found: JsonObject): void {
  if (found['status'] === 'error') Object.assign(answer, found)
  answer[key] = found
}

function estimated(
  kind: string,
  variable: string | undefined,
  shape: JsonObject,
  sample: Sample,
): JsonObject {
  const names = isList(shape['names']) ? textsAt(shape, 'names') : defaultNames(variable, sample)
  const found = byKind(kind, names, variable, sample)
  if (found.status === 'ok') return block(names, found.value)
  const failed = { status: 'error', reason: found.reason }
  if (sample.inputs['lonely_psu'] !== 'average') return failed
  const certain = { ...sample, inputs: { ...sample.inputs, lonely_psu: 'certainty' } }
  const without = byKind(kind, names, variable, certain)
  return without.status === 'ok' ? withoutErrors(block(names, without.value)) : failed
}

/** A case that fails names nothing: the columns that play no part in the design. */
function defaultNames(variable: string | undefined, { inputs }: Sample): readonly string[] {
  if (variable !== undefined) return [variable]
  const data = inputs['data']
  if (!isObject(data)) return []
  const parts = [inputs['weight'], inputs['cluster'], inputs['strata'], inputs['fpc']].flat()
  return Object.keys(data).filter(
    (name) => !parts.includes(name) && typeof firstOf(data[name]) === 'number',
  )
}

function firstOf(column: Json | undefined): Json | undefined {
  return isList(column) ? column.find((value) => value !== null) : undefined
}

function byKind(
  kind: string,
  names: readonly string[],
  variable: string | undefined,
  sample: Sample,
): Outcome<SurveyEstimates> {
  if (kind === 'total') return totalsOf(names, variable, sample)
  return kind === 'ratio' ? ratiosOf(names, sample) : meansOf(names, variable, sample)
}

function block(names: readonly string[], found: SurveyEstimates): JsonObject {
  return {
    status: 'ok',
    names: [...names],
    estimate: [...found.estimates],
    se: [...found.standardErrors],
    vcov: rowsOf(found.covariance),
  }
}

/** When every stratum is lonely the peer has no mean of the others, and gives no errors. */
function withoutErrors(found: JsonObject): JsonObject {
  const se = isList(found['se']) ? found['se'].map(() => null) : null
  return { ...found, se, vcov: isList(se) ? se.map(() => [...se]) : null }
}
