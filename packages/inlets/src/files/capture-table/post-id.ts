// SPDX-License-Identifier: EUPL-1.2
import type { CellShape } from '../../identity/filter-shapes.ts'
import { patternShape } from '../../identity/filter-shapes.ts'

const long = patternShape(/^[1-9]\d{13,24}$/, 30)
const short = patternShape(/^(?=.*[A-Z])(?=.*[a-z])[\w-]{11}$/, 20)

/**
 * The id of a post or video of a page as a comment names it: the long numbers of TikTok, X and
 * Facebook, the eleven random signs of Instagram, Threads and YouTube. A handle has neither form:
 * eleven letters without figures must go from small to capital often.
 */
export const postIdShape: CellShape = (bytes, start, end) => {
  if (long(bytes, start, end)) return true
  if (!short(bytes, start, end)) return false
  const cell = bytes.toString('latin1', start, end).trim()
  return /\d/.test(cell) || (cell.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) >= 4
}

const longMixed = patternShape(/^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w.=+/-]{16,200}$/, 200)
const figures = patternShape(/^\d{5,25}(?:_\d{5,25})?$/, 60)
const address = patternShape(/^(?:at:\/\/did:|https?:\/\/)[\w.:/%~-]+$/, 300)

/** The id of a message of an own account, on any platform. */
export const ownIdShape: CellShape = (bytes, start, end) =>
  figures(bytes, start, end) ||
  postIdShape(bytes, start, end) ||
  longMixed(bytes, start, end) ||
  codeOf(bytes, start, end) ||
  address(bytes, start, end)

/** VB000001: codes that were given by hand or by an older Instagram. */
const codeOf = patternShape(/^(?=.*\d)[A-Z0-9_-]{5,15}$/, 20)
