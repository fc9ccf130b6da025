// SPDX-License-Identifier: EUPL-1.2
import { filteredNote } from '../../identity/filter-marks.ts'
import type { ReactionKind } from '../../record.ts'
import { type PlatformId, platformIds } from '../../vocabulary.ts'
import type { Capture } from './capture.ts'

/** What reading a rendition needs of the headings that are gone: `tiktok-comment`. */
export function captureNote({ platform, usual }: Capture, known: string | null): string {
  return `${platform === 'mixed' ? platform : (known ?? 'unknown')}-${usual}`
}

/** The same read again from the headings of a rendition; null: this is none. */
export function noteOf(headings: readonly string[]): Pick<Capture, 'platform' | 'usual'> | null {
  const note = filteredNote(headings)
  if (note === null) return null
  const [platform, kind] = note.split('-')
  const usual: ReactionKind = kind === 'comment' ? kind : 'mention'
  if (platform === 'mixed') return { platform, usual }
  const known: PlatformId | undefined = platformIds.find((id) => id === platform)
  return { platform: known ?? null, usual }
}
