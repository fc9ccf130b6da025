// SPDX-License-Identifier: EUPL-1.2

/** Where a page tells what became of what was sent; the address ends in it after a form. */
export const outcomeId = 'uitkomst'

/** The files page after an upload: the files that were brought stand on top and get the focus. */
export function outcomePath(filesPage: string, ids: readonly string[]): string {
  return `${filesPage}?gebracht=${ids.map(encodeURIComponent).join(',')}#${outcomeId}`
}
