// SPDX-License-Identifier: EUPL-1.2
import {
  ageBands,
  type Batch,
  type InletRecord,
  type PlatformId,
  platformIds,
  type ReadRow,
  type Recognition,
  type RejectedRow,
} from '@bereik/inlets'
import type { Conclusion, Readers } from './readers.ts'

/**
 * Readers of a made-up kind of file, small enough to write in a test. The first line names the
 * kind and the platform (`?`: not told, `facebook?`: taken for granted); then a record per line:
 *
 *     test-file instagram?
 *     followers 1629
 *     age 18-24 0.1 0.2
 *     post p1 Account 40
 *     bad anything
 *     refuse
 */
export const testReaders: Readers = {
  headLength: 64,
  recognise: (head, whole) => {
    const [first = ''] = Buffer.from(head).toString('utf8').split('\n')
    const [kind, platform = ''] = first.split(' ')
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
    }
    return { state: 'recognised', recognition }
  },
  read: readLines,
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

async function* linesOf(bytes: AsyncIterable<Uint8Array>) {
  let rest = ''
  let line = 1
  for await (const chunk of bytes) {
    const texts = (rest + Buffer.from(chunk).toString('latin1')).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) {
      if (line > 1) yield { line, text }
      line += 1
    }
  }
  if (line > 1 && rest !== '') yield { line, text: rest }
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
