// SPDX-License-Identifier: EUPL-1.2

type Delimiter = ',' | ';' | '\t'

/** What parts the cells, and whether the first line says so itself (`sep=,`). */
export interface Delimiting {
  readonly delimiter: Delimiter
  readonly sepLine: boolean
}

const candidates: readonly Delimiter[] = [',', ';', '\t']
const linesToWeigh = 6

/**
 * Tells the delimiter: the `sep=` line when there is one, else what occurs most in the first
 * lines outside quotes. A comma may belong to a text ("Pleven, Bulgaria") or a number ("3,4"), and
 * then says nothing about the layout.
 */
export function sniffDelimiter(text: string): Delimiting {
  const said = /^\s*"?sep=(.)"?[ \t;,]*(?:\r|\n|$)/i.exec(text)?.[1]
  for (const delimiter of candidates) {
    if (said === delimiter) return { delimiter, sepLine: true }
  }
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 }
  let inQuotes = false
  let lines = 0
  for (let at = 0; at < text.length && lines < linesToWeigh; at++) {
    const character = text[at]
    if (character === '"') inQuotes = !inQuotes
    if (inQuotes) continue
    if (character === '\n') lines++
    if (character === ';' || character === '\t') counts[character]++
    if (character === ',' && !isOfText(text[at - 1], text[at + 1])) counts[',']++
  }
  let best: Delimiter = ','
  for (const delimiter of candidates) if (counts[delimiter] > counts[best]) best = delimiter
  return { delimiter: best, sepLine: said !== undefined }
}

function isOfText(before: string | undefined, after: string | undefined): boolean {
  if (after === ' ') return true
  return before !== undefined && after !== undefined && /\d/.test(before) && /\d/.test(after)
}
