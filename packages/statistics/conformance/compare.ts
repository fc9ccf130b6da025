// SPDX-License-Identifier: EUPL-1.2
import { isList, isObject, type Json, type Tolerance } from './case.ts'
import { isInformative } from './informative.ts'

export interface Difference {
  readonly key: string
  readonly got: Json | undefined
  readonly want: Json
}

/** Every place where an answer differs from the one wanted, beyond the tolerance. */
export function differences(
  topic: string,
  got: Json | undefined,
  want: Json,
  tolerance: Tolerance,
  path: readonly string[] = [],
): readonly Difference[] {
  if (isInformative(topic, path)) return []
  const here = { key: path.join('.') || '(whole)', got, want }
  if (isObject(want)) {
    if (!isObject(got)) return [here]
    return Object.entries(want).flatMap(([key, inner]) =>
      differences(topic, got[key], inner ?? null, tolerance, [...path, key]),
    )
  }
  if (isList(want)) {
    if (!isList(got) || got.length !== want.length) return [here]
    return want.flatMap((inner, at) =>
      differences(topic, got[at], inner, tolerance, [...path, String(at)]),
    )
  }
  if (typeof want !== 'number') return got === want ? [] : [here]
  if (typeof got !== 'number' || !Number.isFinite(got)) return [here]
  const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(want))
  return Math.abs(got - want) <= allowed ? [] : [here]
}
