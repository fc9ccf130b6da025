// SPDX-License-Identifier: EUPL-1.2
import {
  betaDraw,
  binomialDraw,
  type Factor,
  normalDraw,
  type Outcome,
  type RandomStream,
  randomStream,
  type SampledShare,
  type SurveyDesign,
  sampledShares,
} from '@bereik/statistics'
import type { Covered } from '../coverage.ts'

export interface ClusteredDesign {
  readonly clusters: number
  readonly share: number
  /** Standard deviation of the logarithm of the cluster sizes; the median size is 20. */
  readonly skew: number
}

const correlation = 0.1
const medianSize = 20

type Method = (
  factor: Factor,
  design: SurveyDesign,
) => Outcome<readonly Pick<SampledShare, 'low' | 'high'>[]>

/** The first is the default, which must reach the goal. */
const methods: readonly { name: string; method: Method }[] = [
  { name: 'Korn-Graubard, Satterthwaite df (default)', method: sampledShares },
  {
    name: 'Korn-Graubard, df clusters - 1',
    method: (factor, design) => sampledShares(factor, design, { degreesOfFreedom: 'design' }),
  },
  {
    name: 'logit, Satterthwaite df',
    method: (factor, design) => sampledShares(factor, design, { method: 'logit' }),
  },
  {
    name: 'logit, df clusters - 1',
    method: (factor, design) =>
      sampledShares(factor, design, { method: 'logit', degreesOfFreedom: 'design' }),
  },
]

/** A line per method: how often its 95 % interval holds the share that the sample came from. */
export function clusteredShares(design: ClusteredDesign, seeds: number): readonly Covered[] {
  const { clusters, share, skew } = design
  const tallies = methods.map(() => ({ held: 0, width: 0 }))
  const name = `${clusters} clusters, share ${share}, sizes log-normal ${skew}`
  const stream = randomStream('coverage').split(name)
  for (let seed = 0; seed < seeds; seed += 1) {
    const { factor, sample } = draw(design, stream.split(seed))
    for (const [at, { method }] of methods.entries()) {
      const tally = tallies[at]
      const found = method(factor, sample)
      const own = found.status === 'ok' ? found.value[1] : undefined
      if (own === undefined || tally === undefined) continue
      tally.held += own.low <= share && share <= own.high ? 1 : 0
      tally.width += own.high - own.low
    }
  }
  const least = clusters >= 20 ? 0.93 : 0.9
  return methods.map((method, at) => ({
    what: `${name}: ${method.name}`,
    goal: at === 0 ? least : undefined,
    covered: (tallies[at]?.held ?? 0) / seeds,
    width: (tallies[at]?.width ?? 0) / seeds,
  }))
}

/** Persons of level 1 with the share of their cluster, which is beta around the share of all. */
function draw({ clusters, share, skew }: ClusteredDesign, stream: RandomStream) {
  const spread = 1 / correlation - 1
  const rows: number[] = []
  const codes: number[] = []
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const size = Math.max(1, Math.round(medianSize * Math.exp(skew * normalDraw(stream))))
    const own = betaDraw(stream, share * spread, (1 - share) * spread)
    const ones = binomialDraw(stream, size, own)
    for (let person = 0; person < size; person += 1) {
      rows.push(cluster)
      codes.push(person < ones ? 1 : 0)
    }
  }
  const sample: SurveyDesign = {
    weights: new Float64Array(rows.length).fill(1),
    stages: [{ clusters: Int32Array.from(rows) }],
  }
  const factor: Factor = { codes: Int32Array.from(codes), levels: ['no', 'yes'] }
  return { factor, sample }
}
