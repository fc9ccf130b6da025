// SPDX-License-Identifier: EUPL-1.2

import type { Desk } from '../desk.ts'
import type { Arrival, Known } from './arrival.ts'

/** A later file with the same headings will be read as this one was. */
export async function rememberMapping(
  { state, now }: Desk,
  { municipality, file }: Pick<Arrival, 'municipality' | 'file'>,
  { mapping }: Known,
): Promise<void> {
  if (mapping === null || mapping.remembered) return
  await state.rememberMapping({
    municipality,
    key: mapping.key,
    file,
    mapping: JSON.stringify(mapping.mapping),
    at: now().toISOString(),
  })
}
