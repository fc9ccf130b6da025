// SPDX-License-Identifier: EUPL-1.2
import { filteredNote } from '../../identity/filter-marks.ts'
import { platformIds } from '../../vocabulary.ts'
import type { Capture } from './capture.ts'

/** What reading a rendition needs of the headings that are gone: `tiktok-comment`. */
export function captureNote({ platform, usual }: Capture, known: string | null): string {
  return `${known ?? 'unknown'}-${usual}${platform === 'mixed' ? '-mixed' : ''}`
}

/** The same read again from the headings of a rendition; null: this is none. */
export function noteOf(
  headings: readonly string[],
): Pick<Capture, 'platform' | 'commonest' | 'usual'> | null {
  const note = filteredNote(headings)
  if (note === null) return null
  const [name, kind, mixed] = note.split('-')
  const usual = kind === 'comment' ? kind : 'mention'
  const commonest = platformIds.find((id) => id === name) ?? null
  return { platform: mixed === undefined ? commonest : 'mixed', commonest, usual }
}
