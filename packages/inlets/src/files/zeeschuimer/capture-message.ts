// SPDX-License-Identifier: EUPL-1.2
import type { JsonPicker } from '../../json/json-picker.ts'
import type { ReactionKind } from '../../record.ts'
import {
  envelopeSlots,
  kindOfSource,
  type SlottedField,
  type SlottedKind,
  slottedKinds,
} from './capture-kinds.ts'
import { readInstant, readXTime } from './capture-time.ts'

/** A value with the field it stands in. */
export interface Found {
  readonly field: SlottedField
  readonly value: string
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
  readonly target: Found | null
}

/** The kind of the item that was picked, or why it cannot be read. */
export function kindOf(picker: JsonPicker): SlottedKind | string | null {
  const source = picker.text(envelopeSlots.platform)
  if (source !== null && source !== '') return kindOfSource(source)
  return slottedKinds.find(({ telltales }) => telltales.every((at) => picker.has(at))) ?? null
}

/** Gathers what the item tells. */
export function readMessage(picker: JsonPicker, kind: SlottedKind): CaptureMessage {
  const authors: Found[] = []
  let id: Found | null = null
  let text: Found | null = null
  let timeField: SlottedField | null = null
  for (const field of kind.slotted) {
    if (field.is === 'id') id ??= foundAt(picker, field)
    else if (field.is === 'time') timeField ??= picker.has(field.slot) ? field : null
    else if (field.is === 'author') {
      const author = authors.length < 2 ? foundAt(picker, field) : null
      if (author !== null && author.value !== authors[0]?.value) authors.push(author)
    } else if (field.is === 'text' && picker.isString(field.slot)) {
      if (text === null || picker.lengthOf(field.slot) > picker.lengthOf(text.field.slot)) {
        text = { field, value: '' }
      }
    }
  }
  const response = responseOf(picker, kind, id?.value ?? '')
  const shared = response?.field.is === 'target' && response.field.of === 'share'
  return {
    kind,
    id,
    authors,
    timeField,
    at: timeField === null ? null : timeAt(picker, timeField),
    // What somebody shares are the words of another.
    text: text === null || shared ? null : { field: text.field, value: textAt(picker, text, kind) },
    response: response === null ? 'mention' : meaningOf(response.field),
    target: response,
  }
}

/** Of an id or author; null when it says nothing. */
function foundAt(picker: JsonPicker, field: SlottedField): Found | null {
  const value = picker.text(field.slot)
  return value === null || value === '' ? null : { field, value }
}

function textAt(picker: JsonPicker, { field }: Found, kind: SlottedKind): string {
  const text = picker.text(field.slot) ?? ''
  if (kind.isEscaped === undefined || !text.includes('&')) return text
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function timeAt(picker: JsonPicker, field: SlottedField): string | null {
  if (field.is === 'time' && field.as === 'x') return readXTime(picker.text(field.slot) ?? '')
  return readInstant(1000 * picker.digits(field.slot))
}

/** The first response that is told. A conversation that began with the message is none. */
function responseOf(picker: JsonPicker, kind: SlottedKind, id: string): Found | null {
  for (const field of kind.slotted) {
    if (field.is === 'target') {
      const value = picker.text(field.slot) ?? ''
      if (value !== '' && value !== '0' && value !== id) return { field, value }
    } else if (field.is === 'flag' && field.means !== 'likes-hidden' && picker.isSet(field.slot)) {
      return { field, value: '' }
    }
  }
  return null
}

function meaningOf(field: SlottedField): ReactionKind {
  if (field.is === 'target') return field.of
  return field.is === 'flag' && field.means !== 'likes-hidden' ? field.means : 'mention'
}

/** The number of a counter; null when there is none or it is hidden (-1), NaN when it is no count. */
export function countAt(picker: JsonPicker, field: SlottedField): number | null {
  if (!picker.has(field.slot)) return null
  const count = picker.digits(field.slot)
  if (count >= 0 && count < 1e10) return count
  const text = picker.text(field.slot)
  return text === '-1' || text === '' ? null : Number.NaN
}

/** Seconds, perhaps with a fraction; null when there are none. */
export function durationAt(picker: JsonPicker, field: SlottedField): number | null {
  const text = picker.text(field.slot)
  return text !== null && /^\d{1,6}(?:\.\d{1,20})?$/.test(text) ? Number(text) : null
}

/** The type of post, and the field that tells it. */
export function typeOf(
  picker: JsonPicker,
  kind: SlottedKind,
): { readonly field: SlottedField | null; readonly type: string } {
  for (const field of kind.slotted) {
    if (field.is === 'part' && picker.isContainer(field.slot)) return { field, type: field.type }
    if (field.is !== 'type') continue
    const value = picker.text(field.slot)
    if (value !== null && Object.hasOwn(field.words, value)) {
      return { field, type: field.words[value] ?? kind.usualType }
    }
  }
  return { field: null, type: kind.usualType }
}

/** Whether the platform hides the likes and gives a made-up number. */
export function hidesLikes(picker: JsonPicker, kind: SlottedKind): SlottedField | null {
  for (const field of kind.slotted) {
    if (field.is === 'flag' && field.means === 'likes-hidden' && picker.isSet(field.slot)) {
      return field
    }
  }
  return null
}
