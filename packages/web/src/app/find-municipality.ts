// SPDX-License-Identifier: EUPL-1.2
import type { Found, Language, Municipality, Register } from 'bereik'
import { data, redirect } from 'react-router'
import { pathIn } from './language.ts'

/** What was looked for and is not there, so that the page can say so. */
export type NotFoundCause = 'municipality' | 'file'

/**
 * The municipality of an address, current or abolished.
 *
 * @throws a 404 for a code that never was
 */
export function findMunicipality(
  register: Register,
  code: string | undefined,
): Exclude<Found, { state: 'unknown' }> {
  const found = register.find(code ?? '')
  if (found.state === 'unknown') throw data<NotFoundCause>('municipality', { status: 404 })
  return found
}

/** As above; an abolished one leads to the page that names its successors. */
export function currentMunicipality(
  register: Register,
  code: string | undefined,
  language: Language,
): Municipality {
  const found = findMunicipality(register, code)
  if (found.state === 'current') return found.municipality
  throw redirect(pathIn(language, `/gemeenten/${found.municipality.code}`))
}
