// SPDX-License-Identifier: EUPL-1.2
import { utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { inParts } from '../test-reading.ts'
import { type Prepared, prepare } from './prepare.ts'
import { MemberFault } from './zip/member-fault.ts'
import type { ZipMember } from './zip/unzip.ts'

/** A zip of these texts; for tests. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? strToU8(file) : file,
  ])
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}

/** A sheet as it would be exported: its name and its rows. */
export type TestSheet = readonly [name: string, rows: readonly (readonly unknown[])[]]

type BookType = 'xlsx' | 'biff8' | 'biff5' | 'xlsb' | 'ods' | 'xlml'

/** A workbook with one sheet of these rows. */
export function workbookOf(rows: TestSheet[1], bookType: BookType = 'xlsx'): Buffer {
  return workbookOfSheets([['Blad1', rows]], bookType)
}

/** A workbook of these sheets. */
export function workbookOfSheets(sheets: readonly TestSheet[], bookType: BookType): Buffer {
  const book = utils.book_new()
  for (const [name, rows] of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    utils.book_append_sheet(book, sheet, name)
  }
  const bytes: unknown = write(book, {
    type: 'buffer',
    bookType,
    compression: true,
    bookSST: bookType !== 'biff5',
  })
  if (!Buffer.isBuffer(bytes)) throw new Error('no workbook was written')
  return bytes
}

/** The same workbook with one part changed, added (`change('')`) or taken away (null). */
export function withPart(
  book: Uint8Array,
  name: string,
  change: (text: string) => string | Uint8Array | null,
): Buffer {
  const parts = unzipSync(book)
  const old = parts[name]
  const changed = change(old === undefined ? '' : strFromU8(old))
  if (changed === null) delete parts[name]
  else parts[name] = typeof changed === 'string' ? strToU8(changed) : new Uint8Array(changed)
  return Buffer.from(zipSync(parts))
}

export function prepareBytes(bytes: Uint8Array, partLength = 4096): Promise<Prepared> {
  return prepare(inParts(bytes, partLength))
}

/** The text of a prepared file, or the code of its fault, or its state. */
export async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const prepared = await prepareBytes(bytes)
  if (prepared.state === 'fault') return prepared.fault.code
  return prepared.state === 'zip' ? 'zip' : gather(prepared.bytes)
}

export async function gather(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

/** Name and content, or name and code of the fault, of each member. */
export async function membersOf(members: AsyncIterable<ZipMember>): Promise<readonly string[]> {
  const told: string[] = []
  for await (const member of members) {
    const what = 'fault' in member ? `!${member.fault.code}` : await content(member.bytes)
    told.push(`${member.name}: ${what}`)
  }
  return told
}

async function content(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return await gather(bytes)
  } catch (error) {
    if (error instanceof MemberFault) return `!${error.fault.code}`
    throw error
  }
}
