// SPDX-License-Identifier: EUPL-1.2

/**
 * The name of a file as it is kept and shown: without folders, and without characters that break a
 * line or turn the direction of reading, so that `x\u202Egpj.csv` cannot look like a picture.
 */
export function fileLabel(name: string): string {
  const last = name.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? ''
  const label = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return label === '' ? '-' : label
}
