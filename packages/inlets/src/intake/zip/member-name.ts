// SPDX-License-Identifier: EUPL-1.2
import { type Entry, getFileNameLowLevel } from 'yauzl'

const longestName = 200

/**
 * The name of a member as a page may show it: forward slashes, no steps up, no drive letter, no
 * invisible or direction-turning characters. It is only ever shown: nothing is written under it.
 */
export function memberName(entry: Entry): string {
  const parts = rawName(entry)
    .replace(/\\/g, '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .map((part) => part.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]+/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const name = parts.join('/')
  return name.length > longestName ? `…${name.slice(1 - longestName)}` : name
}

export function isFolder(entry: Entry): boolean {
  return /[\\/]$/.test(rawName(entry))
}

/** Many zips hold UTF-8 names without saying so; bytes that are UTF-8 by chance are very rare. */
function rawName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const flag = entry.generalPurposeBitFlag
  const utf8 = raw.some((byte) => byte > 0x7f) && isUtf8(raw) ? flag | 0x800 : flag
  return getFileNameLowLevel(utf8, raw, entry.extraFields, false)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const besides = /^(?:__MACOSX|\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.git|\.Spotlight-V100)$/i

/** What computers put beside the files by themselves. */
export function isBeside(name: string): boolean {
  return name.split('/').some((part) => besides.test(part))
}
