// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { Batch } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import { scanRows } from '../../text/scan-rows.ts'
import type { PlatformId } from '../../vocabulary.ts'
import { type Conclusion, refuse } from '../file-reader.ts'
import { type Block, splitBlocks } from './block.ts'
import type { BlockReading } from './block-reading.ts'

/** Of a file of which each block stands under a title. */
export interface BlockFile<Title extends { readonly platform: PlatformId | null }> {
  readonly sample: Sample
  readonly text: Utf8Text
  /** Whether the titles name several platforms: then each row says which is its own. */
  readonly several: boolean
  /** null: not a title that this kind of file has. */
  readonly titleOf: (text: string) => Title | null
  readonly readBlock: (block: Block, title: Title | null) => BlockReading
}

/** Reads a file block by block; refuses it when a block says so or when it was cut off. */
export async function* readBlocks<Title extends { readonly platform: PlatformId | null }>({
  sample,
  text,
  several,
  titleOf,
  readBlock,
}: BlockFile<Title>): AsyncGenerator<Batch, Conclusion> {
  let refusal: Fault | null = null
  let line = 1
  const isTitle = (cell: string) => titleOf(cell) !== null
  for await (const block of splitBlocks(scanRows(sample, text), isTitle)) {
    const title = block.title === null ? null : titleOf(block.title.cells[0] ?? '')
    const reading = readBlock(block, title)
    refusal ??= reading.refusesFile
    line = block.rows.at(-1)?.line ?? line
    const platform = several ? (title?.platform ?? undefined) : undefined
    const rows =
      platform === undefined ? reading.rows : reading.rows.map((row) => ({ ...row, platform }))
    if (rows.length > 0 || reading.rejects.length > 0) yield { rows, rejects: reading.rejects }
  }
  if (refusal !== null) return refuse(refusal)
  if (text.wasCut()) return refuse({ code: 'file-cut-off', line, parameters: {} })
  return { state: 'complete' }
}
