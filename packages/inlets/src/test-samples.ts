// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../../shared/data/platforms/', import.meta.url)

/** Why tests of real files are skipped, or false where the files stand beside the checkout. */
export const skip = existsSync(folder) ? false : 'the real files of ../shared are not here'

/** A real file by its path below the folder of platforms. */
export function sample(name: string): Buffer {
  return readFileSync(new URL(name, folder))
}
