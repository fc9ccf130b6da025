// SPDX-License-Identifier: EUPL-1.2
import { checkMapping, type Mapping } from '@bereik/inlets'
import { RequestFault } from '../problems/request-fault.ts'

/**
 * A mapping as it comes along with a file, in a query or a form.
 *
 * @param text JSON; undefined when none was told
 * @throws RequestFault with everything that is wrong with it, apart from the file
 */
export function readMapping(text: string | undefined): Mapping | null {
  if (text === undefined) return null
  return checkedMapping(parsed(text), null)
}

/** @throws RequestFault with everything that is wrong with the mapping */
export function checkedMapping(value: unknown, headings: readonly string[] | null): Mapping {
  const check = checkMapping(value, headings)
  if (check.state === 'ok') return check.mapping
  const faults = check.faults.map(({ code, parameters, at }) => ({ code, parameters, where: at }))
  throw new RequestFault(400, faults)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
