// SPDX-License-Identifier: EUPL-1.2
import type { Identity } from '../../identity/identity.ts'
import { Persons } from '../../identity/persons.ts'
import { needsRedaction, redact } from '../../identity/redact.ts'
import type { LineCutter } from '../../json/json-lines.ts'
import { inWritingOrder, PathWriter, writePath } from '../../json/path-writer.ts'
import type { PlatformId } from '../../vocabulary.ts'
import {
  envelopeSlots,
  type SlottedField,
  type SlottedKind,
  slottedKinds,
} from './capture-kinds.ts'
import { CaptureLines, type LineFault } from './capture-line.ts'
import {
  type CaptureMessage,
  countAt,
  durationAt,
  type Found,
  hidesLikes,
  typeOf,
} from './capture-message.ts'

/** Longer texts are cut: no platform lets people write as much. */
const longestText = 60_000
const mostOwnMessages = 100_000
/** Stands where a value did not have its form: it is rejected again when it is read. */
const removed = '"?"'
const videoOfPage = /^\d{15,20}$/

/** Paths of the fields of each kind, in the order of writing. */
const writingOrder = new Map(
  slottedKinds.map((kind) => [
    kind,
    inWritingOrder(kind.slotted, ({ path }) => path).map(({ index, path }) => ({
      index,
      path: writePath(path),
    })),
  ]),
)

/** Writes of each line what may be stored: values of the fields of its kind, each in its form. */
export class LineFilter {
  readonly #lines = new CaptureLines()
  readonly #picker = this.#lines.picker
  readonly #writer = new PathWriter()
  readonly #persons: Persons
  readonly #ownMessages = new Set<string>()
  readonly #source: string
  /** JSON of each field of the kind, null where nothing may be stored. */
  #values: (string | null)[] = []

  /** @param platform that of the file, to tell with lines of which nothing else is told */
  constructor(identity: Identity, platform: PlatformId | null) {
    this.#persons = new Persons(identity)
    this.#source = slottedKinds.find((kind) => kind.platform === platform)?.sources[0] ?? '?'
  }

  /** One line of the rendition, without its line feed. */
  filter(cutter: LineCutter): string {
    const message = this.#lines.read(cutter)
    if ('code' in message) return this.#rejected(message)
    const { kind } = message
    this.#values = Array.from(kind.slotted, () => null)
    const own = message.authors.some(({ value }) => this.#persons.isOwn(kind.platform, value))
    this.#addMessage(message, own)
    this.#addText(message, own, cutter.bytes)
    this.#addTarget(message)
    this.#addFigures(message, own)
    for (const { index, path } of writingOrder.get(kind) ?? []) {
      const json = this.#values[index] ?? null
      if (json !== null) this.#writer.write(path, json)
    }
    const source = JSON.stringify(kind.sources[0])
    const times = this.#time('timestamp_collected', envelopeSlots.collectedAt)
    const updated = this.#time('last_updated', envelopeSlots.updatedAt)
    const item = this.#writer.take()
    return `{"filtered":true,"source_platform":${source}${times}${updated},"data":${item}}`
  }

  #put(field: SlottedField, json: string): void {
    this.#values[field.index] = json
  }

  #addMessage(message: CaptureMessage, own: boolean): void {
    const { id, timeField } = message
    const [author] = message.authors
    if (author !== undefined) {
      const reactor = own ? author.value : this.#pseudonym('reactor', author.value, message)
      this.#put(author.field, JSON.stringify(reactor))
    }
    if (id !== null) {
      this.#put(
        id.field,
        JSON.stringify(own ? id.value : this.#pseudonym('message', id.value, message)),
      )
      if (own && this.#ownMessages.size < mostOwnMessages) this.#ownMessages.add(id.value)
    }
    if (timeField !== null) {
      const time = message.at === null ? null : this.#picker.text(timeField.slot)
      this.#put(timeField, time === null ? removed : JSON.stringify(time))
    }
  }

  #addText({ kind, text }: CaptureMessage, own: boolean, bytes: Buffer): void {
    if (text === null) return
    const { slot } = text.field
    const start = this.#picker.start(slot)
    const end = this.#picker.end(slot)
    const asItStands =
      end - start <= longestText &&
      !this.#picker.isEscaped(slot) &&
      !(kind.isEscaped === true && text.value.includes('&')) &&
      (own || !needsRedaction(bytes, start, end))
    this.#put(text.field, asItStands ? `"${text.value}"` : textJson(text.value, own, kind))
  }

  /** Whom or what it answers, in the first field that tells. */
  #addTarget(message: CaptureMessage): void {
    const { target } = message
    if (target === null) return
    if (target.field.is !== 'target') this.#put(target.field, 'true')
    else if (this.#isOwnTarget(target, message))
      this.#put(target.field, JSON.stringify(target.value))
    else {
      const pseudonym = this.#pseudonym('message', target.value, message)
      this.#put(target.field, JSON.stringify(pseudonym))
    }
  }

  #isOwnTarget({ field, value }: Found, { kind }: CaptureMessage): boolean {
    if (this.#ownMessages.has(value)) return true
    if (field.is === 'target' && field.open === true) return videoOfPage.test(value)
    return field.bySlots.some((slot) => {
      const author = this.#picker.text(slot)
      return author !== null && author !== '' && this.#persons.isOwn(kind.platform, author)
    })
  }

  #addFigures(message: CaptureMessage, own: boolean): void {
    const { kind, response } = message
    const hidden = hidesLikes(this.#picker, kind)
    if (hidden !== null) this.#put(hidden, 'true')
    for (const field of kind.slotted) {
      if (field.is === 'count' && response !== 'share') {
        const count = countAt(this.#picker, field)
        if (count !== null) this.#put(field, Number.isNaN(count) ? removed : String(count))
      } else if (own && field.is === 'duration') {
        const seconds = durationAt(this.#picker, field)
        if (seconds !== null) this.#put(field, String(seconds))
      }
    }
    const type = own ? typeOf(this.#picker, kind).field : null
    if (type !== null) {
      const word = type.is === 'part' ? '{}' : JSON.stringify(this.#picker.text(type.slot))
      this.#put(type, word)
    }
  }

  #rejected({ code, parameters }: LineFault): string {
    const { platform = this.#source } = parameters
    const why = parameters['platform'] === undefined ? `,"rejected":"${code}"` : ''
    return `{"filtered":true,"source_platform":${JSON.stringify(platform)}${why}}`
  }

  #pseudonym(space: 'reactor' | 'message', id: string, { kind, at }: CaptureMessage): string {
    const year = at === null ? null : Number(at.slice(0, 4))
    return this.#persons.pseudonym(space, kind.platform, id, year)
  }

  /** When the item was captured: milliseconds since 1970. */
  #time(name: string, slot: number): string {
    const instant = this.#picker.digits(slot)
    return instant >= 1e12 && instant < 1e13 ? `,"${name}":${instant}` : ''
  }
}

function textJson(text: string, own: boolean, kind: SlottedKind): string {
  const cut = text.length <= longestText ? text : `${text.slice(0, longestText).toWellFormed()}…`
  const kept = own ? cut : redact(cut)
  if (kind.isEscaped === undefined) return JSON.stringify(kept)
  return JSON.stringify(
    kept.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  )
}
