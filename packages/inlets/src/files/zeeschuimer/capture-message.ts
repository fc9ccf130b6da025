// SPDX-License-Identifier: EUPL-1.2
import type { JsonPicker } from '../../json/json-picker.ts'
import type { ReactionKind } from '../../record.ts'
import {
  envelopeSlots,
  type FieldOf,
  kindOfSource,
  type SlottedField,
  type SlottedKind,
  slottedKinds,
} from './capture-kinds.ts'
import { readInstant, readXTime } from './capture-time.ts'

/** A value with the field it stands in. */
export interface Found {
  readonly at: SlottedField
  readonly value: string
}

/** The response that a line tells; of a flag the value is empty. */
export interface FoundResponse extends Found {
  readonly at: SlottedField<FieldOf<'target' | 'flag'>>
}

/** What a line tells; values as they stand in it. */
export interface CaptureMessage {
  readonly kind: SlottedKind
  readonly id: Found | null
  /** At most two: the handle where there is one, and another name or id of the account. */
  readonly authors: readonly Found[]
  readonly timeField: SlottedField | null
  /** `YYYY-MM-DDTHH:MM`, wall time of Europe/Amsterdam; null: not told, or not understood. */
  readonly at: string | null
  readonly text: Found | null
  /** What the message is to another; `mention` when it answers none. */
  readonly response: ReactionKind
  /** Where the response is told: its target, or a flag; null for a mention. */
  readonly target: FoundResponse | null
}

/** The kind of the item that was picked, or why it cannot be read. */
export function kindOf(picker: JsonPicker): SlottedKind | string | null {
  const source = picker.text(envelopeSlots.platform)
  if (source !== null && source !== '') return kindOfSource(source)
  return slottedKinds.find(({ telltales }) => telltales.every((at) => picker.has(at))) ?? null
}

/** Gathers what the item tells. */
export function readMessage(picker: JsonPicker, kind: SlottedKind): CaptureMessage {
  const id = firstOf(picker, kind.ids)
  const target = responseOf(picker, kind, id?.value ?? '')
  const timeField = kind.times.find(({ slot }) => picker.has(slot)) ?? null
  return {
    kind,
    id,
    authors: authorsOf(picker, kind),
    timeField,
    at: timeField === null ? null : timeAt(picker, timeField),
    // What somebody shares are the words of another.
    text: target?.at.field.of === 'share' ? null : textOf(picker, kind),
    response: target?.at.field.of ?? 'mention',
    target,
  }
}

function firstOf(picker: JsonPicker, fields: readonly SlottedField[]): Found | null {
  for (const at of fields) {
    const value = picker.text(at.slot)
    if (value !== null && value !== '') return { at, value }
  }
  return null
}

function authorsOf(picker: JsonPicker, kind: SlottedKind): readonly Found[] {
  const authors: Found[] = []
  for (const at of kind.authors) {
    const value = picker.text(at.slot)
    if (value === null || value === '' || value === authors[0]?.value) continue
    authors.push({ at, value })
    if (authors.length === 2) break
  }
  return authors
}

function textOf(picker: JsonPicker, kind: SlottedKind): Found | null {
  let longest: SlottedField | null = null
  for (const at of kind.texts) {
    if (!picker.isString(at.slot)) continue
    const length = longest === null ? -1 : picker.lengthOf(longest.slot)
    if (picker.lengthOf(at.slot) > length) longest = at
  }
  if (longest === null) return null
  const text = picker.text(longest.slot) ?? ''
  if (kind.isEscaped === undefined || !text.includes('&')) return { at: longest, value: text }
  const value = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return { at: longest, value }
}

function timeAt(picker: JsonPicker, { field, slot }: SlottedField<FieldOf<'time'>>): string | null {
  if (field.as === 'x') return readXTime(picker.text(slot) ?? '')
  return readInstant(1000 * picker.digits(slot))
}

/** The first response that is told. A conversation that began with the message is none. */
function responseOf(picker: JsonPicker, kind: SlottedKind, id: string): FoundResponse | null {
  for (const at of kind.responses) {
    if (at.field.is === 'flag') {
      if (picker.isSet(at.slot)) return { at, value: '' }
      continue
    }
    const value = picker.text(at.slot)
    if (value !== null && value !== '' && value !== '0' && value !== id) return { at, value }
  }
  return null
}

/** The number of a counter; null when there is none or it is hidden (-1), NaN when it is no count. */
export function countAt(picker: JsonPicker, slot: number): number | null {
  if (!picker.has(slot)) return null
  const count = picker.digits(slot)
  if (count >= 0 && count < 1e10) return count
  const text = picker.text(slot)
  return text === '-1' || text === '' ? null : Number.NaN
}

/** Seconds, perhaps with a fraction; null when there are none. */
export function durationAt(picker: JsonPicker, slot: number): number | null {
  const text = picker.text(slot)
  return text !== null && /^\d{1,6}(?:\.\d{1,20})?$/.test(text) ? Number(text) : null
}

/** The type of post with the field that tells it; null when none does. */
export function typeOf(
  picker: JsonPicker,
  kind: SlottedKind,
): { readonly at: SlottedField<FieldOf<'type' | 'part'>>; readonly type: string } | null {
  for (const at of kind.types) {
    const { field, slot } = at
    if (field.is === 'part') {
      if (picker.isContainer(slot)) return { at, type: field.type }
      continue
    }
    const value = picker.text(slot)
    const type = value !== null && Object.hasOwn(field.words, value) ? field.words[value] : null
    if (type !== null && type !== undefined) return { at, type }
  }
  return null
}
