// SPDX-License-Identifier: EUPL-1.2

const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:\.\d+)?$/

/** Seconds of `45`, `1:08`, `0:01:08`; null where the cell says nothing. */
export function readDuration(cell: string): number | null {
  if (/^\d{1,9}$/.test(cell)) return Number(cell)
  const found = clock.exec(cell)
  if (found !== null) {
    return 3600 * Number(found[1] ?? 0) + 60 * Number(found[2]) + Number(found[3])
  }
  return null
}
