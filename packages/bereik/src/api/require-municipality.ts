// SPDX-License-Identifier: EUPL-1.2
import type { Municipality, Register } from '../register/register.ts'
import { RequestFault } from './problems/request-fault.ts'

/**
 * The municipality of today with this code.
 *
 * @throws RequestFault 404 when there never was one; 410 with its successors when it was abolished
 */
export function requireMunicipality(register: Register, code: string): Municipality {
  const found = register.find(code)
  if (found.state === 'current') return found.municipality
  if (found.state === 'unknown') {
    throw new RequestFault(404, [{ code: 'municipality-unknown', parameters: { code } }])
  }
  const { municipality, on } = found
  const successors = found.successors.map((one) => ({ code: one.code, name: one.name }))
  const named = successors.map((one) => `${one.name} (${one.code})`).join(', ')
  const parameters = { code: municipality.code, name: municipality.name, on, successors: named }
  throw new RequestFault(410, [{ code: 'municipality-abolished', parameters }], { on, successors })
}
