// SPDX-License-Identifier: EUPL-1.2
import {
  ageBands,
  type Batch,
  type Conclusion,
  type InletRecord,
  type PlatformId,
  platformIds,
  type ReadRow,
  type Recognition,
  type RejectedRow,
  splitHead,
} from '@bereik/inlets'
import { inletsReaders } from '../inlets-readers.ts'
import type { Readers } from '../readers.ts'
import { captureRecognition, filterCapture, readCapture } from './test-capture.ts'
import { linesOf } from './test-lines.ts'

const headLength = 64

/**
 * Readers of made-up kinds of files, small enough to write in a test (zips and workbooks are
 * opened as they always are). The first line names the kind and the platform (`?`: not told,
 * `facebook?`: taken for granted) and what is open; then a record per line:
 *
 *     test-file instagram? number-mark
 *     followers 1629
 *     age 18-24 0.1 0.2
 *     post p1 Account 40
 *     bad anything
 *     refuse
 */
export const testReaders: Readers = {
  ...inletsReaders,
  headLength,
  versions: ['test-file@1'],
  prepare: async (bytes) => {
    const split = await splitHead(bytes, headLength)
    const packed = Buffer.from(split.head).toString('latin1').startsWith('PK')
    if (packed) return inletsReaders.prepare(split.bytes)
    return { state: 'text', ...split, original: split.bytes, converted: false }
  },
  recognise: (head, whole) => {
    const [first = ''] = Buffer.from(head).toString('utf8').split('\n')
    const [kind, platform = '', open] = first.split(' ')
    if (kind === 'test-capture') {
      return { state: 'recognised', recognition: captureRecognition(parsePlatform(platform)) }
    }
    if (kind !== 'test-file') {
      const fault = { code: 'file-not-recognised', line: null, parameters: { firstLine: first } }
      return { state: 'unrecognised', fault }
    }
    const recognition: Recognition = {
      kind: 'test-file',
      reader: 'test-file@1',
      platform: parsePlatform(platform),
      platformAssumed: platform.length > 1 && platform.endsWith('?'),
      parts: whole ? ['whole'] : [],
      ...(open === 'number-mark' && { open: [open] }),
    }
    return { state: 'recognised', recognition }
  },
  rendition: filterCapture,
  read: (recognition, bytes, options) =>
    recognition.kind === 'test-capture'
      ? readCapture(bytes, options)
      : readLines(recognition, bytes),
}

async function* readLines(
  _: Recognition,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Batch, Conclusion> {
  let isRefused = false
  let rows: ReadRow[] = []
  let rejects: RejectedRow[] = []
  for await (const { line, text } of linesOf(bytes)) {
    const [word = ''] = text.split(' ')
    const record = parseRecord(text)
    if (record !== null) rows.push({ line, record })
    if (word === 'bad') {
      const fault = { code: 'number-unreadable', line, parameters: { text: text.slice(4) } }
      rejects.push({ fault, text: text.slice(4) })
    }
    isRefused ||= word === 'refuse'
    if (rows.length + rejects.length < 100) continue
    yield { rows, rejects }
    rows = []
    rejects = []
  }
  yield { rows, rejects }
  if (!isRefused) return { state: 'complete' }
  return { state: 'refused', fault: { code: 'excel-date', line: null, parameters: {} } }
}

function parseRecord(text: string): InletRecord | null {
  const [word, a = '', b = '', c = ''] = text.split(' ')
  const step = 0.001
  if (word === 'followers') return { kind: 'followers', followers: Number(a) }
  if (word === 'age') {
    const cells = [
      { gender: 'women' as const, share: Number(b), step },
      { gender: 'men' as const, share: Number(c), step },
    ]
    return { kind: 'age-gender', age: ageBands.find((age) => age === a) ?? '65+', cells }
  }
  if (word !== 'post') return null
  return {
    kind: 'post',
    postId: a,
    accountId: null,
    account: b,
    publishedAt: '2026-02-01T09:30',
    postType: null,
    text: '',
    permalink: null,
    durationSeconds: null,
    counters: { views: Number(c) },
    audience: [],
  }
}

function parsePlatform(text: string): PlatformId | null {
  return platformIds.find((platform) => platform === text.replace('?', '')) ?? null
}
