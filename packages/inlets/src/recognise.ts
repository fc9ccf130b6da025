// SPDX-License-Identifier: EUPL-1.2
import { coosto } from './files/coosto/coosto.ts'
import { crowdtangle } from './files/crowdtangle/crowdtangle.ts'
import type { FileReader, Opening } from './files/file-reader.ts'
import { fourcat } from './files/fourcat/fourcat.ts'
import { handFilled } from './files/hand-filled/hand-filled.ts'
import { linkedinContent, linkedinFollowers, linkedinVisitors } from './files/linkedin/linkedin.ts'
import { mapped } from './files/mapped/mapped.ts'
import { metaAudience } from './files/meta-audience/meta-audience.ts'
import { metaContent } from './files/meta-content/meta-content.ts'
import { metaDaily } from './files/meta-daily/meta-daily.ts'
import { tiktokBusiness } from './files/tiktok-business/tiktok-business.ts'
import { tiktokStudio } from './files/tiktok-studio/tiktok-studio.ts'
import { xContent } from './files/x-analytics/x-content.ts'
import { xOverview } from './files/x-analytics/x-overview.ts'
import { youtubeAudience } from './files/youtube-studio/youtube-audience.ts'
import { youtubeContent } from './files/youtube-studio/youtube-content.ts'
import { zeeschuimer } from './files/zeeschuimer/zeeschuimer.ts'
import { foreignFormat } from './text/foreign-format.ts'
import { type Sample, takeSample } from './text/sample.ts'

/** How many of a file's first bytes are looked at to recognise it. */
export const headLength = 256 * 1024

/** Every kind of file that can be read, in the order of asking. */
export const fileReaders: readonly FileReader[] = [
  mapped,
  metaContent,
  metaAudience,
  metaDaily,
  linkedinContent,
  linkedinFollowers,
  linkedinVisitors,
  xContent,
  xOverview,
  tiktokBusiness,
  tiktokStudio,
  youtubeContent,
  youtubeAudience,
  zeeschuimer,
  crowdtangle,
  coosto,
  fourcat,
  // Asked last: headings as common as a date and views.
  handFilled,
]

/** `kind@version` of every reader: under another version some bytes are read otherwise. */
export const readerVersions: readonly string[] = fileReaders.map(
  ({ kind, version }) => `${kind}@${version}`,
)

/**
 * Tells what kind of file this is, from its content alone (never from its name).
 *
 * @param head the first bytes, `headLength` of them or all there are
 * @param whole true when `head` is the whole file
 * @returns the recognition to read it with, or a fault that shows the first line
 */
export function recognise(head: Uint8Array, whole: boolean): Opening {
  const bytes = head.length > headLength ? head.subarray(0, headLength) : head
  const foreign = foreignFormat(bytes)
  if (foreign !== null) {
    return { state: 'unrecognised', fault: { code: foreign, line: null, parameters: {} } }
  }
  const sample = takeSample(bytes, whole && bytes.length === head.length)
  for (const reader of fileReaders) {
    const opening = reader.recognise(sample)
    if (opening !== null) return opening
  }
  if (isOneColumn(sample)) {
    return { state: 'unrecognised', fault: { code: 'rows-in-one-column', line: 1, parameters: {} } }
  }
  const firstLine = shorten(sample.firstLine)
  const code = firstLine === '' ? 'file-empty' : 'file-not-recognised'
  return {
    state: 'unrecognised',
    fault: { code, line: null, parameters: code === 'file-empty' ? {} : { firstLine } },
  }
}

/** Whole rows, delimiters and all, as one text each: a table that was quoted a second time. */
function isOneColumn({ rows }: Sample): boolean {
  const first = rows.slice(0, 50)
  const told = first.every(({ state, cells }) => state === 'intact' && cells.length === 1)
  return first.length > 1 && told && /^(?:[^,;\t]+[,;\t]){3}/.test(first[0]?.cells[0] ?? '')
}

/** Enough to know one's own file by; control characters do not belong on a screen. */
function shorten(line: string): string {
  const shown = line.replace(/\p{Cc}+/gu, ' ').trim()
  return shown.length > 120 ? `${shown.slice(0, 119)}…` : shown
}
