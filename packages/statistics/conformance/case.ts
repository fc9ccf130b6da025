// SPDX-License-Identifier: EUPL-1.2

/** What a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** One case with a known answer, as a topic sees it. */
export interface Case {
  /** `topic/slug` */
  readonly name: string
  readonly topic: string
  readonly inputs: JsonObject
  readonly notes: string
  /** The shape of the answer: keys, names and lengths. Every number and truth value is null. */
  readonly wanted: JsonObject | readonly Json[]
}

/** Produces the answer in the shape of `expected`; keys that nobody asked for do no harm. */
export type Topic = (one: Case) => Json

export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

/** The answer without its numbers: a topic may read names there, never numbers. */
export function namesOnly(value: Json): Json {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return null
  if (isList(value)) return value.map(namesOnly)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, namesOnly(inner ?? null)]),
  )
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
