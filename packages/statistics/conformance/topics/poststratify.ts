// SPDX-License-Identifier: EUPL-1.2
import { type Margin, marginOf, postStratify } from '../../src/index.ts'
import { type Case, isList, isObject, type Json, type JsonObject, type Topic } from '../case.ts'
import { designOf } from '../design.ts'
import { CaseError, numberAt, objectAt, valuesAt } from '../read.ts'
import { calibratedBlock } from './calibrated-blocks.ts'
import { namesOfBlock } from './estimate-columns.ts'
import { kishOf } from './kish.ts'
import { orContractError } from './margins-of.ts'

export const poststratifyTopic: Topic = (one) =>
  orContractError(() => {
    const { inputs, wanted } = one
    const data = objectAt(inputs, 'data')
    const cells = cellsOf(one, data)
    const design = designOf(inputs)
    const designWeights = design.weights
    const stratified = postStratify(designWeights, cells, { partial: true })
    if (stratified.status !== 'ok') return { status: 'error', reason: stratified.reason }
    const { weights, emptyCells, coveredPopulation } = stratified.value
    const calibration = { designWeights, weights, margins: [cells] }
    const blocks: Record<string, JsonObject> = {}
    for (const key of isObject(wanted) ? Object.keys(wanted) : []) {
      const names = namesOfBlock(wanted, key)
      if (names === undefined) continue
      const kind = key.startsWith('total') ? 'total' : 'mean'
      blocks[key] = calibratedBlock(kind, data, names, calibration, design)
    }
    return {
      weights: [...weights],
      kish: kishOf(weights),
      empty_cells: emptyCells,
      covered_population: coveredPopulation,
      ...blocks,
    }
  })

/** The cells of a case: classes of one column that it does not name, or joint cells. */
function cellsOf({ inputs, wanted }: Case, data: JsonObject): Margin {
  const population = inputs['population']
  if (isObject(population)) {
    const totals = Object.fromEntries(
      Object.keys(population).map((level) => [level, numberAt(population, level)]),
    )
    const name = columnWith(data, inputs, Object.keys(totals))
    return marginOf(name, valuesAt(data, name), totals)
  }
  if (!isList(population)) throw new CaseError('population is no population')
  return jointCells(population, data, isObject(wanted) ? wanted['empty_cells'] : undefined)
}

/** The column whose values are all among the classes; of several the one with the most classes. */
function columnWith(data: JsonObject, inputs: JsonObject, levels: readonly string[]): string {
  const others = ['weight', 'cluster', 'fpc', 'strata'].map((key) => inputs[key])
  const fitting = Object.keys(data)
    .filter((name) => !others.includes(name))
    .map((name) => ({ name, seen: new Set(valuesAt(data, name).map(String)) }))
    .filter(({ seen }) => [...seen].every((value) => levels.includes(value)))
    .sort((a, b) => b.seen.size - a.seen.size)
  const [best] = fitting
  if (best === undefined) throw new CaseError('no column has the classes of the population')
  return best.name
}

/** Ways to name a joint cell; the answer's own names tell which it is. */
const separators = ['.', ':', ' ', '/', '-', '_', '|', ',', ', ', ' x ', ' & ', ' / ', ' | ', ' × ']

function jointCells(
  population: readonly Json[],
  data: JsonObject,
  empty: Json | undefined,
): Margin {
  const cells = population.map((cell) => (isObject(cell) ? cell : {}))
  const keys = Object.keys(cells[0] ?? {})
  const variables = keys.filter((key) => data[key] !== undefined)
  const total = keys.find((key) => data[key] === undefined)
  if (total === undefined) throw new CaseError('population without totals')
  const columns = variables.map((name) => valuesAt(data, name))
  const rows = columns[0]?.map((_, row) => columns.map((column) => String(column[row]))) ?? []
  const names = isList(empty) ? empty.map(className) : []
  const orders = [variables.map((_, at) => at), variables.map((_, at) => at).toReversed()]
  const styles = orders.flatMap((order) =>
    separators.flatMap((between) => [
      (classes: readonly string[]) => order.map((at) => classes[at]).join(between),
      (classes: readonly string[]) =>
        order.map((at) => `${variables[at]}=${classes[at]}`).join(between),
    ]),
  )
  const classesOf = (cell: JsonObject) => variables.map((name) => className(cell[name]))
  const fits = (style: (classes: readonly string[]) => string) => {
    const all = new Set(cells.map((cell) => style(classesOf(cell))))
    return names.every((name) => all.has(name))
  }
  const style = styles.find(fits) ?? styles[0]
  if (style === undefined) throw new CaseError('no way to name cells')
  const totals = Object.fromEntries(
    cells.map((cell) => [style(classesOf(cell)), numberAt(cell, total)]),
  )
  return marginOf(variables.join('.'), rows.map(style), totals)
}

function className(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}
