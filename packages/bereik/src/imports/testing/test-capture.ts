// SPDX-License-Identifier: EUPL-1.2
import type {
  Batch,
  Conclusion,
  Identity,
  InletRecord,
  ReadOptions,
  ReadRow,
  Recognition,
  RejectedRow,
} from '@bereik/inlets'
import { linesOf } from './test-lines.ts'

/**
 * A made-up research capture: a message per line, of whom, its id and its text. The filter leaves
 * of others a pseudonym and the words in small letters.
 *
 *     test-capture facebook
 *     message @jan_jansen m1 Beste Piet, wat een mooi park
 */
export function captureRecognition(platform: Recognition['platform']): Recognition {
  return {
    kind: 'test-capture',
    reader: 'test-capture@1',
    platform,
    platformAssumed: false,
    parts: [],
    persons: true,
  }
}

export async function* filterCapture(
  { platform }: Recognition,
  bytes: AsyncIterable<Uint8Array>,
  identity: Identity,
): AsyncGenerator<Uint8Array> {
  const on = platform ?? ''
  yield Buffer.from(`test-capture ${on || '?'}\n`)
  for await (const { text } of linesOf(bytes)) {
    const [word = '', handle = '', id = '', ...words] = text.split(' ')
    if (word !== 'message' || handle.startsWith('~') || identity.isOwn(on, handle)) {
      yield Buffer.from(`${text}\n`, 'latin1')
      continue
    }
    const reactor = identity.pseudonym('reactor', on, handle, 2026)
    const small = words.filter((each) => each === each.toLowerCase())
    const message = identity.pseudonym('message', on, id, 2026)
    yield Buffer.from(`message ${reactor} ${message} ${small.join(' ')}\n`, 'latin1')
  }
}

export async function* readCapture(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  let rows: ReadRow[] = []
  let rejects: RejectedRow[] = []
  for await (const { line, text } of linesOf(bytes)) {
    const [word = '', handle = '', id = '', ...words] = text.split(' ')
    if (word === 'message') {
      const isOwn = !handle.startsWith('~') || options.isOwn?.(handle) === true
      rows.push({ line, record: isOwn ? post(handle, id, words) : reaction(handle, id, words) })
    } else {
      const fault = { code: 'number-unreadable', line, parameters: { text } }
      rejects.push({ fault, text })
    }
    if (rows.length + rejects.length < 100) continue
    yield { rows, rejects }
    rows = []
    rejects = []
  }
  yield { rows, rejects }
  return { state: 'complete' }
}

function post(handle: string, id: string, words: readonly string[]): InletRecord {
  return {
    kind: 'post',
    postId: id,
    accountId: null,
    account: handle.startsWith('~') ? null : handle.replace('@', ''),
    publishedAt: '2026-02-01T09:30',
    postType: null,
    text: words.join(' '),
    permalink: null,
    durationSeconds: null,
    counters: { views: 1 },
    audience: [],
  }
}

function reaction(reactor: string, id: string, words: readonly string[]): InletRecord {
  return {
    kind: 'reaction',
    reaction: 'comment',
    reactionId: id,
    postId: null,
    at: '2026-02-01T09:30',
    reactor,
    text: words.join(' '),
    counters: {},
  }
}
