// SPDX-License-Identifier: EUPL-1.2
import type { JsonPicker } from '../../json/json-picker.ts'
import type { PostRecord, ReactionRecord } from '../../record.ts'
import type { LineFault } from './capture-line.ts'
import { type CaptureMessage, countAt, durationAt, typeOf } from './capture-message.ts'

export interface RecordOptions {
  /** ISO date: what is of after it is refused. */
  readonly lastDay: string
  readonly isOwn: (pseudonym: string) => boolean
}

/** A post of an official account, or the response of a person, out of a line of a rendition. */
export function recordOf(
  picker: JsonPicker,
  message: CaptureMessage,
  options: RecordOptions,
): PostRecord | ReactionRecord | LineFault {
  const fault = timeFault(picker, message, options.lastDay) ?? countFault(picker, message)
  if (fault !== null) return fault
  const counters = countersOf(picker, message)
  const author = message.authors[0]?.value ?? null
  if (author !== null && (!author.startsWith('~') || options.isOwn(author))) {
    return postOf(picker, message, author, counters)
  }
  return {
    kind: 'reaction',
    reaction: message.response,
    reactionId: message.id?.value ?? null,
    postId: message.target?.value || null,
    at: message.at,
    reactor: author,
    text: message.text?.value ?? '',
    counters,
  }
}

function postOf(
  picker: JsonPicker,
  message: CaptureMessage,
  account: string,
  counters: Readonly<Record<string, number | null>>,
): PostRecord | LineFault {
  const id = message.id?.value ?? ''
  if (id === '') return { code: 'post-id-missing', parameters: {} }
  return {
    kind: 'post',
    postId: id,
    accountId: null,
    // Every year has a pseudonym of its own: it names no account.
    account: account.startsWith('~') ? null : account,
    publishedAt: message.at,
    postType: ownType(picker, message),
    text: message.text?.value ?? '',
    permalink: permalinkOf(message, account, id),
    durationSeconds: durationOf(picker, message),
    counters,
    audience: [],
  }
}

function timeFault(
  picker: JsonPicker,
  { timeField, at }: CaptureMessage,
  lastDay: string,
): LineFault | null {
  if (timeField === null) return null
  if (at === null) {
    const cell = (picker.text(timeField.slot) ?? '').slice(0, 40)
    return { code: 'date-not-understood', parameters: { cell } }
  }
  const date = at.slice(0, 10)
  return date > lastDay ? { code: 'date-in-future', parameters: { date } } : null
}

function countFault(picker: JsonPicker, { kind, response }: CaptureMessage): LineFault | null {
  if (response === 'share') return null
  for (const { slot, field } of kind.counts) {
    if (!Number.isNaN(countAt(picker, slot))) continue
    const cell = (picker.text(slot) ?? '').slice(0, 40)
    return { code: 'not-a-number', parameters: { column: field.path, cell } }
  }
  return null
}

/** Every counter the kind has, null where the line does not say. */
function countersOf(
  picker: JsonPicker,
  { kind, response }: CaptureMessage,
): Readonly<Record<string, number | null>> {
  const counters: Record<string, number | null> = {}
  for (const { slot, field } of kind.counts) {
    // The figures that stand with a shared post are those of the post.
    counters[field.metric] ??= response === 'share' ? null : countAt(picker, slot)
  }
  if (kind.hiders.some(({ slot }) => picker.isSet(slot))) counters['likes'] = null
  return counters
}

function ownType(picker: JsonPicker, { kind, response }: CaptureMessage): string {
  if (response === 'comment') return 'reply'
  if (response === 'share') return 'repost'
  return response === 'quote' ? 'quote' : (typeOf(picker, kind)?.type ?? kind.usualType)
}

function permalinkOf({ kind }: CaptureMessage, author: string, id: string): string | null {
  if (!/^[\w.-]+$/.test(author) || !/^[\w-]+$/.test(id)) return null
  return kind.permalink(author, id) || null
}

function durationOf(picker: JsonPicker, { kind }: CaptureMessage): number | null {
  for (const { slot } of kind.durations) {
    const seconds = durationAt(picker, slot)
    if (seconds !== null) return seconds
  }
  return null
}
