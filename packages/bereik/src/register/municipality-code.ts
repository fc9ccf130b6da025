// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '@bereik/inlets'

declare const checked: unique symbol

/** `GM` and four digits, as Statistics Netherlands writes it. Whether it stands for anything is another question. */
export type MunicipalityCode = string & { readonly [checked]: true }

/** A code, or the fault `municipality-code-malformed` with the text as `given`. */
export type ParsedMunicipalityCode =
  | { readonly state: 'parsed'; readonly code: MunicipalityCode }
  | { readonly state: 'malformed'; readonly fault: Fault }

/** True for a code in its strict form. `GM0000` is the old tables' word for "unknown". */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^GM\d{4}$/.test(text) && text !== 'GM0000'
}

/**
 * Reads a code as people type it: case and outer blanks are free, everything else is not
 * (`363` could be a district or a number of residents).
 *
 * @example parseMunicipalityCode(' gm0363 ') // { state: 'parsed', code: 'GM0363' }
 */
export function parseMunicipalityCode(text: string): ParsedMunicipalityCode {
  const code = text.trim().toUpperCase()
  if (isMunicipalityCode(code)) return { state: 'parsed', code }
  const given = text.slice(0, 40)
  return {
    state: 'malformed',
    fault: { code: 'municipality-code-malformed', line: null, parameters: { given } },
  }
}
