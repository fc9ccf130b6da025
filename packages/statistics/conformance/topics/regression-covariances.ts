// SPDX-License-Identifier: EUPL-1.2
import {
  type ClusterKind,
  clusterCovariance,
  coefficientTable,
  type Matrix,
  type ModelFit,
  type OrderedLogitFit,
  type Outcome,
  ok,
  type RobustKind,
  robustCovariance,
  rowsOf,
} from '../../src/index.ts'
import { isList, isObject, type Json, type JsonObject } from '../case.ts'
import { columnOf, type ModelData, rowCount } from '../formula/column.ts'
import { groupOf, type ModelFrame, rowsOfData } from '../formula/model-frame.ts'
import { CaseError } from '../read.ts'

export interface Wish {
  readonly fit: ModelFit | OrderedLogitFit
  readonly frame: ModelFrame
  readonly data: ModelData
  readonly notes: string
  /** The keys of the answer, and the names within. */
  readonly want: JsonObject
}

const clusterKinds: Readonly<Record<string, ClusterKind>> = {
  CR1S: 'clusters-and-rows',
  HC1: 'clusters-and-rows',
  HC0_cadjust: 'clusters',
  HC0: 'clusters',
  HC0_plain: 'plain',
  HC3: 'jackknife',
}

/** Whatever of the answer is a table of estimates under some covariance. */
export function covarianceBlocks(wish: Wish): JsonObject {
  const { fit, want } = wish
  const blocks: [string, Json][] = []
  for (const [key, shape] of Object.entries(want)) {
    if (key === 'coef') {
      blocks.push([key, byName(wish, shape).map((at) => fit.estimates[at] ?? null)])
      continue
    }
    const kind = key.replace(/_se$/, '')
    const covariance = covarianceOf(kind, wish)
    if (covariance !== undefined) blocks.push([key, blockOf(wish, kind, covariance, shape ?? null)])
  }
  return Object.fromEntries(blocks)
}

/** @returns undefined when the key does not name a covariance */
function covarianceOf(kind: string, wish: Wish): Outcome<Matrix> | undefined {
  const { fit } = wish
  if (/^(?:ml|const|fit|clm|polr|ols)$/.test(kind)) return ok(fit.covariance)
  if (isRobust(kind)) {
    if ('fitted' in fit) return robustCovariance(fit, kind)
    const rows = Int32Array.from(wish.frame.rows, (_, row) => row)
    return clusterCovariance(fit, rows, 'plain')
  }
  const parts = /^cluster_(?:(.+)_)?(CR1S|HC0_cadjust|HC0_plain|HC0|HC1|HC3)$/.exec(kind)
  const clusterKind = parts === null ? undefined : clusterKinds[parts[2] ?? '']
  if (clusterKind === undefined) return undefined
  return clusterCovariance(fit, clustersOf(wish, parts?.[1]), clusterKind)
}

function isRobust(kind: string): kind is RobustKind {
  return /^HC[0-4]$/.test(kind)
}

/** The clusters: named by the key, by the notes, or the likeliest column the model does not use. */
function clustersOf({ data, frame, notes }: Wish, named: string | undefined): Int32Array {
  const told = /cluster(?:ed|s)?\s*(?:=|by|on|:|is)\s*`?([\w.]+)/i.exec(notes)?.[1]
  const names = Object.keys(data.columns)
  const spare = names.filter((name) => !frame.used.has(name))
  const kept = rowsOfData(data, frame.rows)
  const likely = spare.find((name) => /clus|psu|school|herd|judge|municip|muni/i.test(name))
  const found = [named, told, likely, mostRepeated(spare, kept)].find(
    (name) => name !== undefined && names.includes(name),
  )
  if (found === undefined) throw new CaseError('no column of clusters')
  return groupOf([found], kept).codes
}

/** Of the columns of words, else of all, the one with the most values that still repeat. */
function mostRepeated(names: readonly string[], data: ModelData): string | undefined {
  const rated = names.map((name) => {
    const { levels } = groupOf([name], data)
    const isWords = columnOf(name, data).kind === 'factor'
    const repeats = levels.length < rowCount(data)
    return { name, rank: Number(repeats) * 4 + Number(isWords) * 2, many: levels.length }
  })
  return rated.toSorted((a, b) => b.rank - a.rank || b.many - a.many)[0]?.name
}

function blockOf(wish: Wish, kind: string, covariance: Outcome<Matrix>, shape: Json): Json {
  const { fit } = wish
  const isCluster = kind.startsWith('cluster_')
  if (covariance.status !== 'ok' && !isObject(shape) && !isList(shape)) return null
  const order = byName(wish, isObject(shape) ? (shape['names'] ?? null) : shape)
  const known = covariance.status === 'ok' ? covariance.value : undefined
  const linear = fit.testDegreesOfFreedom < Infinity
  const degrees = isCluster && linear ? clusterCount(wish, kind) - 1 : fit.testDegreesOfFreedom
  const table = known && coefficientTable(fit, known, degrees)
  const rows = known && rowsOf(known)
  const isModelBased = /^(?:const|fit|ml|ols)$/.test(kind)
  const hasError = !(linear && fit.residualDegreesOfFreedom <= 0 && isModelBased)
  const pick = <T>(of: (at: number) => T | undefined) => order.map((at) => of(at) ?? null)
  const se = pick((at) => (hasError ? table?.[at]?.standardError : undefined))
  if (isList(shape)) return se
  const coefficients = pick((at) => fit.estimates[at])
  const names = isObject(shape) && isList(shape['names']) ? shape['names'] : [...fit.names]
  return {
    ...Object.fromEntries(
      names.map((name, at) => [typeof name === 'string' ? name : `${at}`, se[at] ?? null]),
    ),
    names,
    estimate: coefficients,
    coef: coefficients,
    se,
    stat: pick((at) => (hasError ? table?.[at]?.statistic : undefined)),
    p_value: pick((at) => (hasError ? table?.[at]?.pValue : undefined)),
    vcov: order.map((i) => order.map((j) => (hasError ? rows?.[i]?.[j] : undefined) ?? null)),
  }
}

function clusterCount(wish: Wish, kind: string): number {
  const named = /^cluster_(?:(.+)_)?(?:CR1S|HC0_cadjust|HC0_plain|HC0|HC1|HC3)$/.exec(kind)?.[1]
  return new Set(clustersOf(wish, named)).size
}

/** Positions of the estimates in the order wanted; -1 for a column without one. */
function byName({ fit, frame }: Wish, wanted: Json | undefined): readonly number[] {
  if (isList(wanted) && wanted.every((name) => typeof name === 'string')) {
    return wanted.map((name) => fit.names.indexOf(name))
  }
  if (!isList(wanted) || wanted.length === fit.names.length) return fit.names.map((_, at) => at)
  return frame.matrix.names.map((name) => fit.names.indexOf(name))
}
