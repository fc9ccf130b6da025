// SPDX-License-Identifier: EUPL-1.2
import {
  type Announced,
  fieldOf,
  type MappedRows,
  metrics,
  suggestMapping,
  type TablePreview,
} from 'bereik'

/** What may be chosen for a column that holds no number; the same list whatever a row is. */
export const fieldChoices = [
  'when',
  'time',
  'text',
  'title',
  'id',
  'parent-id',
  'link',
  'type',
  'author',
  'account',
  'platform',
] as const satisfies readonly Announced[]

/** The form of the page as it was filled in, or as the file suggests it. */
export interface MappingForm {
  readonly rows: string
  readonly platform: string
  /** Per column of the file a field choice, the id of a metric, or nothing. */
  readonly choices: readonly string[]
  readonly numberMark: string
  readonly dateOrder: string
  readonly timeZone: string
  readonly missing: string
}

export const choiceName = (place: number) => `kolom-${place}`

export function suggestedForm(table: TablePreview): MappingForm {
  const { rows, platform, numberMark, dateOrder, timeZone } = suggestMapping(table)
  return {
    rows,
    platform: platform ?? '',
    choices: table.columns.map(({ suggestion }) => choiceOf(suggestion[rows], rows)),
    numberMark: numberMark ?? '',
    dateOrder: dateOrder ?? '',
    timeZone: timeZone ?? 'local',
    missing: '',
  }
}

export function readMappingForm(form: FormData, table: TablePreview): MappingForm {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    rows: text('rijen'),
    platform: text('platform'),
    choices: table.columns.map((_, place) => text(choiceName(place))),
    numberMark: text('getallen'),
    dateOrder: text('datums'),
    timeZone: text('tijden'),
    missing: text('leeg'),
  }
}

/** A mapping as mapping.json has it, to be checked; a column that is not kept has no `is`. */
export function mappingOf(form: MappingForm, table: TablePreview): unknown {
  const told = (text: string) => (text === '' ? undefined : text)
  return {
    version: 1,
    rows: form.rows,
    platform: told(form.platform),
    columns: table.columns.map(({ heading, occurrence }, place) => {
      return { heading, occurrence, is: isOf(form.choices[place] ?? '', form.rows) }
    }),
    numberMark: told(form.numberMark),
    dateOrder: told(form.dateOrder),
    timeZone: form.timeZone === 'utc' ? 'utc' : undefined,
    missing: form.missing.split(',').filter((word) => word.trim() !== ''),
  }
}

/** Which field of the form a fault of the mapping is about; null: the form as a whole. */
export function fieldOfFault(at: string): string | null {
  const column = /^\/columns\/(\d+)/.exec(at)?.[1]
  if (column !== undefined) return choiceName(Number(column))
  const names: Readonly<Record<string, string>> = {
    '/rows': 'rijen',
    '/platform': 'platform',
    '/numberMark': 'getallen',
    '/dateOrder': 'datums',
    '/timeZone': 'tijden',
    '/missing': 'leeg',
  }
  return names[at] ?? null
}

const rowKinds: readonly MappedRows[] = ['posts', 'reactions', 'days']

function isOf(choice: string, rows: string): string | null {
  if (choice === '') return null
  const field = fieldChoices.find((known) => known === choice)
  if (field === undefined) return choice
  const kind = rowKinds.find((known) => known === rows) ?? 'posts'
  const own = fieldOf(field, kind)
  if (own !== null) return own
  // Such rows have no such field. One of other rows tells that; this name is of reactions alone.
  return field === 'parent-id' ? 'message-id' : (fieldOf(field, 'posts') ?? choice)
}

/** The choice that stands for a field or metric of a mapping. */
export function choiceOf(is: string | null, rows: MappedRows): string {
  if (is === null) return ''
  if (metrics.some(({ id }) => id === is)) return is
  return fieldChoices.find((field) => fieldOf(field, rows) === is) ?? ''
}
