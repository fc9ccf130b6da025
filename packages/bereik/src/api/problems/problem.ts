// SPDX-License-Identifier: EUPL-1.2
import { ArchiveFault } from '../../archive/archive.ts'
import { ImportFault } from '../../imports/import-account.ts'
import type { Language } from '../../language/catalogue.ts'
import { renderFault } from '../../language/words.ts'
import { isDiskFull } from './disk-full.ts'
import { type FaultStatus, RequestFault } from './request-fault.ts'

/** What the API answers when it cannot do what was asked (RFC 9457), all faults together. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: FaultStatus
  readonly detail: string
  readonly code: string
  readonly errors: readonly {
    readonly code: string
    readonly where: string | null
    readonly message: string
    readonly fix: string
  }[]
}

const importStatuses: Readonly<Record<string, FaultStatus>> = {
  'municipality-unknown': 404,
  'municipality-abolished': 410,
  'import-not-found': 404,
  // About this one file, not about how it was sent.
  'already-imported-elsewhere': 409,
  'platform-contradicts-file': 409,
  'account-given-for-several': 409,
  'import-takes-no-answer': 409,
  'import-takes-no-mapping': 409,
  'mapping-heading-not-in-file': 409,
  'mapping-of-no-table': 409,
}

/** Whatever was thrown, as a fault of the request; what nobody foresaw becomes `internal-fault`. */
export function toRequestFault(error: unknown): RequestFault {
  if (error instanceof RequestFault) return error
  if (error instanceof ImportFault) {
    const { code, parameters } = error
    return new RequestFault(importStatuses[code] ?? 400, [{ code, parameters }])
  }
  if (error instanceof ArchiveFault) {
    const { code, parameters } = error
    return new RequestFault(code === 'archive-write-failed' ? 507 : 500, [{ code, parameters }])
  }
  if (isDiskFull(error)) {
    const parameters = { reason: 'ENOSPC' }
    return new RequestFault(507, [{ code: 'archive-write-failed', parameters }])
  }
  return new RequestFault(500, [{ code: 'internal-fault' }])
}

export function toProblem(fault: RequestFault, language: Language): Problem {
  const errors = fault.faults.map(({ code, parameters = {}, where }) => ({
    code,
    where: where ?? null,
    ...renderFault(code, parameters, language),
  }))
  return {
    ...fault.members,
    type: 'about:blank',
    title: errors[0]?.message ?? '',
    status: fault.status,
    detail: errors.map(({ message, fix }) => `${message} ${fix}`).join(' '),
    code: errors[0]?.code ?? 'internal-fault',
    errors,
  }
}

export function problemResponse(fault: RequestFault, language: Language): Response {
  return Response.json(toProblem(fault, language), {
    status: fault.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language },
  })
}
