// SPDX-License-Identifier: EUPL-1.2
import type { RandomStream } from './random-stream.ts'

const layers = 128
/** Where the tail begins, and the area of each layer (Doornik 2005). */
const tailStart = 3.442619855899
const layerArea = 0.00991256303526217

const edges = layerEdges()
const ratios = edges.slice(1).map((edge, layer) => edge / edges[layer])

/**
 * A number from the standard normal distribution.
 *
 * The ziggurat of Marsaglia and Tsang (2000) in the form of Doornik (2005, ZIGNOR): the layer and
 * the place in it come from different random bits, the tail is drawn exactly.
 *
 * @param stream where the randomness comes from; moves on
 * @example normalDraw(randomStream('a seed')) // -0.044377144344…
 */
export function normalDraw(stream: RandomStream): number {
  for (;;) {
    const u = 2 * stream.uniform() - 1
    const layer = stream.uint32() >>> 25
    if (Math.abs(u) < ratios[layer]) return u * edges[layer]
    if (layer === 0) return tailDraw(stream, u < 0)
    const x = u * edges[layer]
    const above = Math.exp(-0.5 * (edges[layer] * edges[layer] - x * x))
    const below = Math.exp(-0.5 * (edges[layer + 1] * edges[layer + 1] - x * x))
    if (above + stream.uniform() * (below - above) < 1) return x
  }
}

/** Beyond the last layer (Marsaglia 1964). */
function tailDraw(stream: RandomStream, negative: boolean): number {
  for (;;) {
    const x = Math.log1p(-stream.uniform()) / tailStart
    const y = Math.log1p(-stream.uniform())
    if (-2 * y >= x * x) return negative ? x - tailStart : tailStart - x
  }
}

/** The right edge of each layer from the lowest up; the first is that of a box of the same area. */
function layerEdges(): Float64Array {
  const right = new Float64Array(layers + 1)
  let height = Math.exp(-0.5 * tailStart * tailStart)
  right[0] = layerArea / height
  right[1] = tailStart
  for (let layer = 2; layer < layers; layer += 1) {
    const edge = Math.sqrt(-2 * Math.log(layerArea / right[layer - 1] + height))
    height = Math.exp(-0.5 * edge * edge)
    right[layer] = edge
  }
  return right
}
