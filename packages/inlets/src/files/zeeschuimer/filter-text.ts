// SPDX-License-Identifier: EUPL-1.2
import { needsRedaction, redact } from '../../identity/redact.ts'
import type { JsonPicker } from '../../json/json-picker.ts'
import type { SlottedKind } from './capture-kinds.ts'
import type { Found } from './capture-message.ts'

/** Longer texts are cut: no platform lets people write as much. */
const longestText = 60_000

/** What may be stored of a text by somebody else, as JSON. */
export function redactedJson(
  picker: JsonPicker,
  { at, value }: Found,
  kind: SlottedKind,
  bytes: Buffer,
): string {
  const text = withoutShortLinks(value, kind)
  const asItStands = text === value && isPlain(picker, at.slot, value, kind)
  if (asItStands && !needsRedaction(bytes, picker.start(at.slot), picker.end(at.slot))) {
    return `"${value}"`
  }
  return escapedJson(redact(cut(text)), kind)
}

/** A text by an official account, as JSON. */
export function ownTextJson(picker: JsonPicker, { at, value }: Found, kind: SlottedKind): string {
  return isPlain(picker, at.slot, value, kind) ? `"${value}"` : escapedJson(cut(value), kind)
}

/** What leads to the page of who wrote it, or may: the platform's own short links. */
function withoutShortLinks(text: string, { shortLinks }: SlottedKind): string {
  if (shortLinks === undefined || !text.includes(shortLinks.name)) return text
  return text.replace(shortLinks.pattern, '[link]')
}

/** Whether the bytes of the text are what may be written: no escapes in it, and not too long. */
function isPlain(picker: JsonPicker, slot: number, text: string, kind: SlottedKind): boolean {
  if (picker.lengthOf(slot) > longestText || picker.isEscaped(slot)) return false
  return kind.isEscaped === undefined || !text.includes('&')
}

function escapedJson(text: string, kind: SlottedKind): string {
  if (kind.isEscaped === undefined || !/[&<>]/.test(text)) return JSON.stringify(text)
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return JSON.stringify(escaped)
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).toWellFormed()}…`
}
