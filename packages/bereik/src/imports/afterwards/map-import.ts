// SPDX-License-Identifier: EUPL-1.2
import type { Mapping, Prepared, TablePreview } from '@bereik/inlets'
import type { StoredImport } from '../../state/state.ts'
import { mappingFault, parseMapping } from '../arrival/look-at-text.ts'
import { rememberMapping } from '../arrival/remember-mapping.ts'
import { type Desk, requireImport } from '../desk.ts'
import { ImportFault, type RememberedMapping } from '../import-account.ts'
import { isSealed } from '../kept/is-sealed.ts'
import { stageFiltered } from '../kept/stage-filtered.ts'
import { promote } from './promote.ts'

type Text = Extract<Prepared, { state: 'text' }>

/** The first rows of a file that nobody recognised. */
export async function tableOf(desk: Desk, id: string): Promise<TablePreview | null> {
  const text = await sealedText(desk, await requireImport(desk, id))
  if (text === null) return null
  const preview = desk.readers.tablePreview(text.head, text.whole)
  for await (const _ of text.original) break
  return preview
}

/**
 * In turn: reads a file that nobody recognised as the user says.
 *
 * @throws ImportFault `import-takes-no-mapping`, or what is wrong with the mapping
 */
export async function mapImport(desk: Desk, id: string, mapping: Mapping): Promise<void> {
  const row = await requireImport(desk, id)
  const text = await sealedText(desk, row)
  if (text === null) throw new ImportFault('import-takes-no-mapping', { file: row.file })
  const key = desk.readers.headingsKey(text.head)
  const opening = desk.readers.mappedRecognition(mapping, text.head, text.whole)
  if (opening.state === 'unrecognised') throw mappingFault(opening)
  const used = key === null ? null : { key, mapping, remembered: false }
  const { recognition } = opening
  const staged = await stageFiltered(desk, row, recognition, text.bytes)
  const known = { recognition, staged, mapping: used }
  try {
    await promote(desk, row, known, {})
  } finally {
    await staged.discard()
  }
  await rememberMapping(desk, row, known)
}

export async function mappingsOf(
  { state }: Desk,
  municipality: string,
): Promise<readonly RememberedMapping[]> {
  const rows = await state.mappings(municipality)
  return rows.map((row) => ({ ...pick(row), mapping: parseMapping(row) }))
}

function pick({ key, file, at }: Omit<RememberedMapping, 'mapping'>) {
  return { key, file, at }
}

/** The text of a sealed file; null when there is none, or it is no longer kept. */
async function sealedText(desk: Desk, row: StoredImport): Promise<Text | null> {
  if (!isSealed(row)) return null
  const sealed = await desk.archive.readSealed(row.sha256)
  if (sealed === null) return null
  const prepared = await desk.readers.prepare(sealed)
  return prepared.state === 'text' ? prepared : null
}
