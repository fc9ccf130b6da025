// SPDX-License-Identifier: EUPL-1.2

declare const checked: unique symbol

/** `GM` and four digits, as Statistics Netherlands writes it. Whether it stands for anything is another question. */
export type MunicipalityCode = string & { readonly [checked]: true }

/** True for a code in its strict form. `GM0000` is the old tables' word for "unknown". */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^GM\d{4}$/.test(text) && text !== 'GM0000'
}

/**
 * Reads a code as people type it: case and outer blanks are free, everything else is not
 * (`363` could be a district or a number of residents); null when it is none.
 *
 * @example parseMunicipalityCode(' gm0363 ') // 'GM0363'
 */
export function parseMunicipalityCode(text: string): MunicipalityCode | null {
  const code = text.trim().toUpperCase()
  return isMunicipalityCode(code) ? code : null
}
