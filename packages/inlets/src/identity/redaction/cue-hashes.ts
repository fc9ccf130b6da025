// SPDX-License-Identifier: EUPL-1.2
import { classOfCode, codeClass } from './code-classes.ts'
import { cueOf, longestCue } from './cue-words.ts'

/** 1 at the hash of every cue. Another word may share it: it asks for a rule in vain. */
const cueHashes = new Uint8Array(1 << 16)
for (const word of cueOf.keys()) {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at))
  cueHashes[hash & 0xffff] = 1
}

/**
 * False when the word that begins at `start` is no cue for a name, also as it would be without
 * letters drawn out (`hoiii`).
 *
 * @param codes UTF-16 code units, followed by zeros
 */
export function isCue(codes: Uint16Array, start: number): boolean {
  let hash = 0
  let drawn = 0
  let beforeRun = 0
  let run = 0
  let last = 0
  for (let at = start; classOfCode[codes[at] ?? 0] === codeClass.letter; at += 1) {
    if (at - start === longestCue) return false
    // Small, where the letter is one that cues have.
    const letter = (codes[at] ?? 0) | 0x20
    hash = mixed(hash, letter)
    run = letter === last ? run + 1 : 1
    if (run === 1) beforeRun = drawn
    // Three alike count as one.
    drawn = mixed(run > 2 ? beforeRun : drawn, letter)
    last = letter
  }
  return cueHashes[hash & 0xffff] === 1 || cueHashes[drawn & 0xffff] === 1
}

function mixed(hash: number, letter: number): number {
  const next = Math.imul(hash ^ letter, 0x01000193)
  return next ^ (next >>> 15)
}
