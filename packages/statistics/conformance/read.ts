// SPDX-License-Identifier: EUPL-1.2
import { isList, isObject, type Json, type JsonObject } from './case.ts'

/** What a case does not hold as its schema says: the case fails with this message. */
export class CaseError extends Error {}

function wrong(key: string, what: string): never {
  throw new CaseError(`${key} is not ${what}`)
}

export function objectAt(from: JsonObject, key: string): JsonObject {
  const value = from[key]
  return isObject(value) ? value : wrong(key, 'an object')
}

export function listAt(from: JsonObject, key: string): readonly Json[] {
  const value = from[key]
  return isList(value) ? value : wrong(key, 'a list')
}

export function numberAt(from: JsonObject, key: string): number {
  const value = from[key]
  return typeof value === 'number' ? value : wrong(key, 'a number')
}

export function textAt(from: JsonObject, key: string): string {
  const value = from[key]
  return typeof value === 'string' ? value : wrong(key, 'a text')
}

/** The text, or undefined where the key is absent or null. */
export function optionalText(from: JsonObject, key: string): string | undefined {
  const value = from[key]
  return value === undefined || value === null ? undefined : textAt(from, key)
}

/** The number, or undefined where the key is absent or null. */
export function optionalNumber(from: JsonObject, key: string): number | undefined {
  const value = from[key]
  return value === undefined || value === null ? undefined : numberAt(from, key)
}

export function numbersAt(from: JsonObject, key: string): Float64Array {
  return Float64Array.from(listAt(from, key), (value) =>
    typeof value === 'number' ? value : wrong(key, 'a list of numbers'),
  )
}

export function textsAt(from: JsonObject, key: string): readonly string[] {
  return listAt(from, key).map((value) =>
    typeof value === 'string' ? value : wrong(key, 'a list of texts'),
  )
}

/** Rows of numbers. */
export function rowsAt(from: JsonObject, key: string): readonly Float64Array[] {
  return listAt(from, key).map((_, row) => numbersIn(listAt(from, key)[row], key))
}

function numbersIn(value: Json | undefined, key: string): Float64Array {
  return isList(value) ? numbersAt({ [key]: value }, key) : wrong(key, 'rows of numbers')
}

/** A column of words, numbers or missing values, as a factor takes it. */
export function valuesAt(from: JsonObject, key: string): readonly (string | number | null)[] {
  return listAt(from, key).map((value) =>
    typeof value === 'string' || typeof value === 'number' || value === null
      ? value
      : wrong(key, 'a column'),
  )
}
