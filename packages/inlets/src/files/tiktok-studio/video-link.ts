// SPDX-License-Identifier: EUPL-1.2
import { amsterdamTime } from '../../dates/amsterdam.ts'
import type { RowFault } from '../table/figure-column.ts'
import type { PostShape, PostTexts } from '../table/post-rows.ts'

const link = /^https?:\/\/(?:[a-z]+\.)?tiktok\.com\/@([^/]*)\/(video|photo)\/(\d{1,25})/i

/** What the link of a video tells: its number, and the account it stands on. */
export interface VideoLink {
  readonly id: string
  readonly account: string | null
  /** `video` or `photo`. */
  readonly type: string
}

export function readVideoLink(cell: string): VideoLink | RowFault {
  const found = link.exec(cell)
  if (found === null) {
    if (cell === '') return { code: 'post-id-missing', parameters: {} }
    return { code: 'post-id-not-understood', parameters: { cell: cell.slice(0, 100) } }
  }
  return { id: found[3] ?? '', account: found[1] || null, type: (found[2] ?? '').toLowerCase() }
}

/** What every table of TikTok videos takes from the link. */
export const videoShape = {
  postId({ link: cell }: PostTexts): string | RowFault {
    const found = readVideoLink(cell)
    return 'code' in found ? found : found.id
  },
  account({ link: cell }: PostTexts): string | null {
    const found = readVideoLink(cell)
    return 'code' in found ? null : found.account
  },
  postType({ link: cell }: PostTexts): string | null {
    const found = readVideoLink(cell)
    return 'code' in found ? null : found.type
  },
} as const satisfies PostShape

/**
 * When a video was put up, in Dutch wall time, from its number: the upper 32 of its 64 bits are the
 * seconds since 1970. null for a number of another make.
 */
export function momentOfVideo(id: string): string | null {
  const seconds = Number(BigInt(id) >> 32n)
  // TikTok exists since 2016.
  return seconds > 1_450_000_000 && seconds < 4_000_000_000 ? amsterdamTime(1000 * seconds) : null
}
