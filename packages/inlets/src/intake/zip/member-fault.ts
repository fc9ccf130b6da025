// SPDX-License-Identifier: EUPL-1.2
import type { Fault } from '../../fault.ts'
import type { FaultCode } from '../../fault-codes.ts'

/** Thrown by the bytes of a member of a zip when they turn out to be damaged on the way. */
export class MemberFault extends Error {
  readonly fault: Fault

  constructor(code: FaultCode) {
    super(code)
    this.name = 'MemberFault'
    this.fault = { code, line: null, parameters: {} }
  }
}
