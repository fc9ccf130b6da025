// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import type { Outcome } from '../contract/outcome.ts'

/** Fails unless two numbers differ by no more than a relative and absolute 1e-10. */
export function near(actual: number, expected: number, tolerance = 1e-10): void {
  const off = Math.abs(actual - expected)
  assert.ok(off <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`)
}

/** The value of an outcome that must be ok. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.status === 'ok') return outcome.value
  return assert.fail(`impossible: ${outcome.reason}`)
}

/** A known share as an interval without width. */
export const known = (value: number) => ({ value, low: value, high: value })
