// SPDX-License-Identifier: EUPL-1.2

/** One thing wrong with a request; `where` names the parameter, field or file it is about. */
export interface RequestFaultItem {
  readonly code: string
  readonly parameters?: Readonly<Record<string, string | number>>
  readonly where?: string
}

export type FaultStatus = 400 | 403 | 404 | 409 | 410 | 413 | 415 | 421 | 500 | 507

/** A request that cannot be answered: everything that is wrong with it, told together. */
export class RequestFault extends Error {
  readonly status: FaultStatus
  readonly faults: readonly RequestFaultItem[]
  /** Further members of the problem (RFC 9457, section 3.2), such as successors. */
  readonly members: Readonly<Record<string, unknown>>
  constructor(
    status: FaultStatus,
    faults: readonly RequestFaultItem[],
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(faults.map((fault) => fault.code).join(', '))
    this.name = 'RequestFault'
    this.status = status
    this.faults = faults
    this.members = members
  }
}
