// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from '../contract/contract-error.ts'
import { randomStream } from '../random/random-stream.ts'
import { shuffle } from '../random/shuffle.ts'

/**
 * Cuts units into folds for cross-fitting, whole clusters at a time: per unit its fold, 0 to
 * folds - 1. The clusters are shuffled (by code, so the order of the units does not matter) and
 * dealt out in turn, so folds differ by at most one cluster.
 *
 * @param clusters one code per unit; units that were drawn one by one have codes of their own
 * @param folds 2 up to the number of clusters
 * @param seed of the shuffle
 * @throws ContractError when folds is out of range
 * @example new Set(foldsOfClusters(Int32Array.of(7, 7, 9, 9), 2, 'study')).size // 2
 */
export function foldsOfClusters(
  clusters: Int32Array,
  folds: number,
  seed: number | string,
): Int32Array {
  const codes = Int32Array.from(new Set(clusters)).sort()
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= codes.length)) {
    throw new ContractError(`${folds} folds of ${codes.length} clusters`)
  }
  shuffle(randomStream(seed), codes)
  const foldOf = new Map(Array.from(codes, (code, place) => [code, place % folds]))
  return clusters.map((code) => foldOf.get(code) ?? 0)
}
