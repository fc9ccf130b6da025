// SPDX-License-Identifier: EUPL-1.2

/** Digits that stand together, and what parts them from those before: at most four signs. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** What stands between this run and the one before; null at the beginning of a row of runs. */
  readonly gap: string | null
}

const gapPattern = /^(?:[ .,|\-()/*_·•\u00a0\u2009\u202f\u2010-\u2015]{1,3}| ?\(0\)? ?)$/u

/** The rows of digit runs in a text, one row at a time. */
export function* digitRows(text: string): Generator<readonly DigitRun[]> {
  let row: DigitRun[] = []
  for (const { index, 0: digits } of text.matchAll(/\d+/g)) {
    const last = row.at(-1)
    const between = last === undefined ? null : text.slice(last.end, Math.min(index, last.end + 9))
    const joins = between !== null && gapPattern.test(between)
    if (!joins && row.length > 0) {
      yield row
      row = []
    }
    const run = { start: index, end: index + digits.length, digits, gap: joins ? between : null }
    row.push(run)
  }
  if (row.length > 0) yield row
}

/** The digits of runs together, up to the one in which there are `most`; and how many runs. */
export interface Taken {
  readonly digits: string
  readonly runs: readonly DigitRun[]
}

/** Every beginning of `row` from `at` on that has at most `most` digits, the longest last. */
export function beginnings(row: readonly DigitRun[], at: number, most: number): readonly Taken[] {
  const found: Taken[] = []
  let digits = ''
  for (let end = at; end < row.length && end - at < 16; end += 1) {
    const run = row[end]
    if (run === undefined || digits.length + run.digits.length > most) break
    digits += run.digits
    found.push({ digits, runs: row.slice(at, end + 1) })
  }
  return found
}
