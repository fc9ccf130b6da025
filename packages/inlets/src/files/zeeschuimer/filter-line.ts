// SPDX-License-Identifier: EUPL-1.2
import type { Identity, IdentitySpace } from '../../identity/identity.ts'
import type { LineCutter } from '../../json/json-lines.ts'
import { inWritingOrder, PathWriter, writePath } from '../../json/path-writer.ts'
import type { PlatformId } from '../../vocabulary.ts'
import { envelopeSlots, type SlottedField, slottedKinds } from './capture-kinds.ts'
import { CaptureLines, type LineFault } from './capture-line.ts'
import {
  type CaptureMessage,
  countAt,
  durationAt,
  type FoundResponse,
  typeOf,
} from './capture-message.ts'
import { ownTextJson, redactedJson } from './filter-text.ts'

const mostOwnMessages = 100_000
/** Stands where a value did not have its form: it is rejected again when it is read. */
const removed = '"?"'
const videoOfPage = /^\d{15,20}$/

/** Paths of the fields of each kind, in the order of writing. */
const writingOrder = new Map(
  slottedKinds.map((kind) => [
    kind,
    inWritingOrder([...kind.fields.entries()], ([, { path }]) => path).map(([index, { path }]) => ({
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
  readonly #identity: Identity
  readonly #ownMessages = new Set<string>()
  readonly #source: string
  /** JSON of each field of the kind, null where nothing may be stored; used again for each line. */
  readonly #values: (string | null)[] = []

  /** @param platform that of the file, to tell with lines of which nothing else is told */
  constructor(identity: Identity, platform: PlatformId | null) {
    this.#identity = identity
    this.#source = slottedKinds.find((kind) => kind.platform === platform)?.sources[0] ?? '?'
  }

  /** One line of the rendition, without its line feed. */
  filter(cutter: LineCutter): string {
    const message = this.#lines.read(cutter)
    if ('code' in message) return this.#rejected(message)
    const { kind, text } = message
    this.#values.length = kind.fields.length
    this.#values.fill(null)
    const own = message.authors.some(({ value }) => this.#identity.isOwn(kind.platform, value))
    this.#addMessage(message, own)
    if (text !== null) {
      const json = own
        ? ownTextJson(this.#picker, text, kind)
        : redactedJson(this.#picker, text, kind, cutter.bytes)
      this.#put(text.at, json)
    }
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

  #put({ index }: SlottedField, json: string): void {
    this.#values[index] = json
  }

  #addMessage(message: CaptureMessage, own: boolean): void {
    const { id, timeField } = message
    const [author] = message.authors
    if (author !== undefined) {
      const { at, value } = author
      this.#put(at, own ? JSON.stringify(value) : this.#pseudonym('reactor', value, message))
    }
    if (id !== null) {
      const { at, value } = id
      this.#put(at, own ? JSON.stringify(value) : this.#pseudonym('message', value, message))
      if (own && this.#ownMessages.size < mostOwnMessages) this.#ownMessages.add(value)
    }
    if (timeField !== null) {
      const time = message.at === null ? null : this.#picker.text(timeField.slot)
      // What was understood as a time has nothing to escape.
      this.#put(timeField, time === null ? removed : `"${time}"`)
    }
  }

  /** Whom or what it answers, in the first field that tells. */
  #addTarget(message: CaptureMessage): void {
    const { target } = message
    if (target === null) return
    const { at, value } = target
    if (at.field.is === 'flag') this.#put(at, 'true')
    else if (this.#isOwnTarget(target, message)) this.#put(at, JSON.stringify(value))
    else this.#put(at, this.#pseudonym('message', value, message))
  }

  #isOwnTarget({ at, value }: FoundResponse, { kind }: CaptureMessage): boolean {
    if (this.#ownMessages.has(value)) return true
    if ('open' in at.field) return videoOfPage.test(value)
    return at.bySlots.some((slot) => {
      const author = this.#picker.text(slot)
      return author !== null && author !== '' && this.#identity.isOwn(kind.platform, author)
    })
  }

  #addFigures({ kind, response }: CaptureMessage, own: boolean): void {
    const picker = this.#picker
    for (const hider of kind.hiders) if (picker.isSet(hider.slot)) this.#put(hider, 'true')
    if (response !== 'share') {
      for (const at of kind.counts) {
        const count = countAt(picker, at.slot)
        if (count !== null) this.#put(at, Number.isNaN(count) ? removed : String(count))
      }
    }
    if (!own) return
    for (const at of kind.durations) {
      const seconds = durationAt(picker, at.slot)
      if (seconds !== null) this.#put(at, String(seconds))
    }
    const type = typeOf(picker, kind)
    if (type === null) return
    const { at } = type
    this.#put(at, at.field.is === 'part' ? '{}' : JSON.stringify(picker.text(at.slot)))
  }

  #rejected({ code, parameters }: LineFault): string {
    const { platform = this.#source } = parameters
    const why = parameters['platform'] === undefined ? `,"rejected":"${code}"` : ''
    return `{"filtered":true,"source_platform":${JSON.stringify(platform)}${why}}`
  }

  /** As JSON: a pseudonym has nothing to escape. */
  #pseudonym(space: IdentitySpace, id: string, { kind, at }: CaptureMessage): string {
    const year = at === null ? null : Number(at.slice(0, 4))
    return `"${this.#identity.pseudonym(space, kind.platform, id, year)}"`
  }

  /** When the item was captured: milliseconds since 1970. */
  #time(name: string, slot: number): string {
    const instant = this.#picker.digits(slot)
    return instant >= 1e12 && instant < 1e13 ? `,"${name}":${instant}` : ''
  }
}
