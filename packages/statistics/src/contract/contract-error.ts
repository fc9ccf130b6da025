// SPDX-License-Identifier: EUPL-1.2

/** The caller's mistake: lengths that differ, a number that is not finite, a negative share. */
export class ContractError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ContractError'
  }
}
