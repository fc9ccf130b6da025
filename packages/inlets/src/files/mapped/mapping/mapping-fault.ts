// SPDX-License-Identifier: EUPL-1.2
import type { mappingFaultParameters } from '../../../fault-codes/mapping.ts'
import type { MappingFault } from './mapping.ts'

export type MappingCode = keyof typeof mappingFaultParameters

/** Where to put a fault of a mapping while the rest of it is looked at. */
export type Tell = (
  at: string,
  code: MappingCode,
  parameters?: Readonly<Record<string, string>>,
) => void

export function mappingFault(
  at: string,
  code: MappingCode,
  parameters: Readonly<Record<string, string>> = {},
): MappingFault {
  return { at, code, line: null, parameters }
}

/** What a wrong value looks like in a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
