// SPDX-License-Identifier: EUPL-1.2
import type { Opening } from '@bereik/inlets'
import type { StoredImport } from '../../state/state.ts'
import type { Rooms } from '../reading/read-import.ts'
import { openingOf } from './opening-of.ts'
import { stageFiltered } from './stage-filtered.ts'

/**
 * The same as `openingOf`, before the file is read. What was kept as it came, and is known by a
 * newer reader to tell of persons, is filtered first: from then on only its rendition is kept.
 */
export async function openingToRead(rooms: Rooms, row: StoredImport): Promise<Opening> {
  const opening = await openingOf(rooms, row.sha256)
  if (opening.state === 'unrecognised' || opening.recognition.persons !== true) return opening
  if (await rooms.archive.isRendition(row.sha256)) return opening
  const bytes = rooms.archive.read(row.sha256)
  const staged = await stageFiltered(rooms, row, opening.recognition, bytes)
  await staged.keep(row.sha256)
  return openingOf(rooms, row.sha256)
}
