// SPDX-License-Identifier: EUPL-1.2

/**
 * The files page after an upload: the files that were brought stand on top and get the focus. It
 * imports nothing, so that the script of that page stays one file.
 */
export function outcomePath(filesPage: string, ids: readonly string[], outcome: string): string {
  return `${filesPage}?gebracht=${ids.map(encodeURIComponent).join(',')}#${outcome}`
}
