// SPDX-License-Identifier: EUPL-1.2

/** Every platform Bereik knows. A platform is data (see platforms/), the id is its stable name. */
export const platformIds = [
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'youtube',
  'tiktok',
  'threads',
  'mastodon',
  'bluesky',
  'whatsapp',
  'nextdoor',
] as const
/** One of `platformIds`. */
export type PlatformId = (typeof platformIds)[number]

/** The genders that every platform tells; what else it tells is kept as unknown. */
export const genders = ['women', 'men'] as const
/** One of `genders`. */
export type Gender = (typeof genders)[number]

/** The age bands of the platforms, in years, youngest first. `13-17` occurs in some layouts only. */
export const ageBands = ['13-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'] as const
/** One of `ageBands`. */
export type AgeBand = (typeof ageBands)[number]

/** The ages a layout says it covers, in whole years; `to` is null when there is no upper end. */
export interface AgeRange {
  readonly from: number
  readonly to: number | null
}
