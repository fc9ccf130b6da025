// SPDX-License-Identifier: EUPL-1.2
import type { Recognition } from '@bereik/inlets'
import type { Desk } from '../desk.ts'
import { noRows, toldColumns } from '../import-columns.ts'
import type { Arrival } from './arrival.ts'

/**
 * Writes an import down as being read: from then on a crash reads it again.
 *
 * @param assumed what was taken for granted before it is read
 * @returns its id
 */
export async function addImport(
  desk: Desk,
  { file, municipality, answers, stored }: Arrival,
  recognition: Recognition | null,
  assumed: readonly string[],
): Promise<string> {
  const id = desk.newId()
  const receivedAt = desk.now().toISOString()
  await desk.state.addImport({
    id,
    file,
    sha256: stored.sha256,
    bytes: stored.bytes,
    municipality,
    status: 'reading',
    ...toldColumns(answers, recognition, receivedAt),
    assumed,
    questions: [],
    ...noRows,
    receivedAt,
  })
  return id
}
