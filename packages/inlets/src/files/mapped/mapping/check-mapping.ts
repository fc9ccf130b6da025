// SPDX-License-Identifier: EUPL-1.2
import type { DecimalMark } from '../../../numbers/number.ts'
import { platformIds } from '../../../vocabulary.ts'
import { checkColumns } from './check-columns.ts'
import { checkFields } from './check-fields.ts'
import {
  type Mapping,
  type MappingCheck,
  type MappingFault,
  mappedDateOrders,
  mappedRowKinds,
} from './mapping.ts'
import { isObject, mappingFault, shown, type Tell } from './mapping-fault.ts'

const keys = [
  '$schema',
  'version',
  'rows',
  'platform',
  'columns',
  'numberMark',
  'dateOrder',
  'timeZone',
  'missing',
]
const marks: readonly DecimalMark[] = ['.', ',']
const zones = ['local', 'utc'] as const

/**
 * Reads a mapping strictly, against the headings of the file it is meant for.
 *
 * @param value what JSON.parse made of a mapping.json, or a form
 * @param headings as `tablePreview` tells them; null: not known yet, `mappedRecognition` will see
 * @returns the mapping, or everything that is wrong with it together
 */
export function checkMapping(value: unknown, headings: readonly string[] | null): MappingCheck {
  if (!isObject(value))
    return { state: 'fault', faults: [mappingFault('', 'mapping-not-understood')] }
  const faults: MappingFault[] = []
  const tell: Tell = (at, code, parameters) => {
    faults.push(mappingFault(at, code, parameters))
  }
  checkKeys(value, tell)
  const rows = oneOf(value, 'rows', mappedRowKinds, tell)
  const platform = oneOf(value, 'platform', platformIds, tell)
  const numberMark = optional(value, 'numberMark', marks, tell)
  const dateOrder = optional(value, 'dateOrder', mappedDateOrders, tell)
  const timeZone = optional(value, 'timeZone', zones, tell)
  const missing = wordsOf(value['missing'], tell)
  const columns = checkColumns(value['columns'], headings, tell)
  if (rows !== null) checkFields(columns, rows, { numberMark, dateOrder }, tell)
  if (faults.length > 0 || rows === null || platform === null) return { state: 'fault', faults }
  const mapping: Mapping = {
    version: 1,
    rows,
    platform,
    columns: columns.map(({ column }) => column),
    numberMark: numberMark ?? '.',
    dateOrder: dateOrder ?? 'year-first',
    ...(timeZone === null ? {} : { timeZone }),
    ...(missing.length === 0 ? {} : { missing }),
  }
  return { state: 'ok', mapping }
}

type Fields = Readonly<Record<string, unknown>>

function checkKeys(value: Fields, tell: Tell): void {
  const { version } = value
  if (version !== 1)
    tell('/version', 'mapping-version-not-known', { version: shown(version ?? '') })
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) tell('', 'mapping-key-not-known', { key: shown(key) })
  }
}

function oneOf<Value extends string>(
  from: Fields,
  key: 'rows' | 'platform',
  allowed: readonly Value[],
  tell: Tell,
): Value | null {
  const found = from[key]
  if (key === 'platform' && (found === undefined || found === null || found === '')) {
    tell('/platform', 'mapping-platform-missing')
    return null
  }
  return optional({ [key]: found ?? '' }, key, allowed, tell)
}

function optional<Value extends string>(
  from: Fields,
  key: string,
  allowed: readonly Value[],
  tell: Tell,
): Value | null {
  const found = from[key]
  if (found === undefined || found === null) return null
  const value = allowed.find((one) => one === found)
  if (value !== undefined) return value
  tell(`/${key}`, 'mapping-value-not-known', {
    key,
    value: shown(found),
    allowed: allowed.join(' | '),
  })
  return null
}

const mostWords = 20
const longestWord = 40

function wordsOf(value: unknown, tell: Tell): readonly string[] {
  if (value === undefined || value === null) return []
  const words = Array.isArray(value) ? value : [value]
  const texts: string[] = words.flatMap((word) => (typeof word === 'string' ? [word.trim()] : []))
  const fits = texts.length === words.length && texts.length <= mostWords
  if (fits && texts.every(({ length }) => length <= longestWord)) {
    return texts.filter((word) => word !== '')
  }
  tell('/missing', 'mapping-missing-words-invalid')
  return []
}
