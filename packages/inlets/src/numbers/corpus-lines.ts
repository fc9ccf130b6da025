// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

/** The lines of a corpus file, comments left out, each parted by tabs; for tests. */
export function corpusLines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8')
  return text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
}
