// SPDX-License-Identifier: EUPL-1.2

/** Why the facts could not be opened: the words are in language/. */
export class FactsFault extends Error {
  readonly code: 'data-folder-in-use'
  readonly parameters: Readonly<Record<string, string | number>>
  constructor(
    code: FactsFault['code'],
    parameters: Readonly<Record<string, string | number>>,
    cause: unknown,
  ) {
    super(code, { cause })
    this.name = 'FactsFault'
    this.code = code
    this.parameters = parameters
  }
}
