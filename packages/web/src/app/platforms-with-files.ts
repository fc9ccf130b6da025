// SPDX-License-Identifier: EUPL-1.2
import { type PlatformId, platforms } from 'bereik'

/** Platforms whose files can be read; the rest would only be a choice that cannot work. */
export const platformsWithFiles: readonly PlatformId[] = platforms
  .filter(({ downloads }) => downloads.length > 0)
  .map(({ id }) => id)
