// SPDX-License-Identifier: EUPL-1.2
import type { Expected } from './expected-literal.ts'

/**
 * Where a value is not what its example says, or undefined when it is. An object may have more
 * fields than are named; an outcome that is ok may be given by its value, a matrix by its rows.
 */
export function difference(actual: unknown, expected: Expected, where = 'it'): string | undefined {
  const wanted = expected.kind === 'fields' && expected.fields.has('status')
  if (!wanted && isOk(actual)) return difference(actual.value, expected, where)
  if (expected.kind === 'same') {
    return actual === expected.value ? undefined : told(where, actual, String(expected.value))
  }
  if (expected.kind === 'list') return listDifference(actual, expected.items, expected.more, where)
  if (expected.kind === 'fields') return fieldDifference(actual, expected.fields, where)
  return numberDifference(actual, expected, where)
}

function numberDifference(
  actual: unknown,
  expected: Extract<Expected, { kind: 'number' | 'digits' }>,
  where: string,
): string | undefined {
  const { low, high } =
    expected.kind === 'digits' ? expected : { low: expected.value, high: expected.value }
  const room = 1e-12 * Math.max(expected.kind === 'digits' ? 0 : 1e-3, Math.abs(high))
  if (typeof actual !== 'number') return told(where, actual, `${low}`)
  if (actual === low || (actual >= low - room && actual <= high + room)) return undefined
  return told(where, actual, expected.kind === 'digits' ? `${low} to ${high}` : `${low}`)
}

function listDifference(
  actual: unknown,
  items: readonly Expected[],
  more: boolean,
  where: string,
): string | undefined {
  const list = listOf(actual)
  if (list === undefined) return told(where, actual, 'a list')
  if (more ? list.length < items.length : list.length !== items.length) {
    return told(`the length of ${where}`, list.length, `${items.length}`)
  }
  return firstOf(items.entries(), ([i, item]) => difference(list[i], item, `${where}[${i}]`))
}

function fieldDifference(
  actual: unknown,
  fields: ReadonlyMap<string, Expected>,
  where: string,
): string | undefined {
  if (typeof actual !== 'object' || actual === null) return told(where, actual, 'an object')
  const known: ReadonlyMap<unknown, unknown> =
    actual instanceof Map ? actual : new Map(Object.entries(actual))
  return firstOf(fields, ([name, field]) =>
    known.has(name) || Object.hasOwn(actual, name)
      ? difference(known.get(name), field, `${where}.${name}`)
      : `${where} has no field ${name}`,
  )
}

function firstOf<T>(
  items: Iterable<T>,
  problemOf: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const problem = problemOf(item)
    if (problem !== undefined) return problem
  }
  return undefined
}

function isOk(actual: unknown): actual is { readonly status: 'ok'; readonly value: unknown } {
  return (
    typeof actual === 'object' &&
    actual !== null &&
    'status' in actual &&
    actual.status === 'ok' &&
    'value' in actual
  )
}

function listOf(actual: unknown): readonly unknown[] | undefined {
  if (Array.isArray(actual)) return actual
  if (ArrayBuffer.isView(actual) && !(actual instanceof DataView)) return numbersOf(actual)
  if (typeof actual !== 'object' || actual === null) return undefined
  if (!('rows' in actual && 'columns' in actual && 'values' in actual)) return undefined
  const { rows, columns, values } = actual
  if (typeof rows !== 'number' || typeof columns !== 'number') return undefined
  const all = listOf(values)
  return Array.from({ length: rows }, (_, row) => all?.slice(row * columns, (row + 1) * columns))
}

function numbersOf(view: ArrayBufferView): readonly number[] | undefined {
  if (view instanceof Float64Array || view instanceof Int32Array) return Array.from(view)
  if (view instanceof Uint8Array || view instanceof Uint32Array) return Array.from(view)
  return undefined
}

function told(where: string, actual: unknown, expected: string): string {
  return `${where} is ${JSON.stringify(actual, readable)} and not ${expected}`
}

function readable(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return ArrayBuffer.isView(value) ? listOf(value) : value
}
