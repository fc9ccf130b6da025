// SPDX-License-Identifier: EUPL-1.2

/** Bereik cannot start here: the folder is in use, the port is taken. Words live in language/. */
export class StartFault extends Error {
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
  constructor(code: string, parameters: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'StartFault'
    this.code = code
    this.parameters = parameters
  }
}
