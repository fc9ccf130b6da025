// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { type ImportAnswers, ImportFault } from './import-account.ts'

/** What an import asks of the register: what a code stands for today. */
export interface MunicipalityFinder {
  find(code: string):
    | { readonly state: 'current'; readonly municipality: Named }
    | {
        readonly state: 'abolished'
        readonly municipality: Named
        readonly on: string
        readonly successors: readonly Named[]
      }
    | { readonly state: 'unknown' }
}

interface Named {
  readonly code: string
  readonly name: string
}

/**
 * The code of a municipality of today.
 *
 * @throws ImportFault `municipality-unknown`, or `municipality-abolished` with its successors
 */
export function checkMunicipality(code: string, register: MunicipalityFinder): string {
  const found = register.find(code)
  if (found.state === 'current') return found.municipality.code
  if (found.state === 'unknown') throw new ImportFault('municipality-unknown', { code })
  throw new ImportFault('municipality-abolished', {
    code: found.municipality.code,
    name: found.municipality.name,
    on: found.on,
    successors: found.successors.map((next) => `${next.name} (${next.code})`).join(', '),
  })
}

/**
 * The answers, made strict: the account without outer blanks.
 *
 * @param today ISO date
 * @throws ImportFault when an answer cannot be
 */
export function checkAnswers(answers: ImportAnswers, today: string): ImportAnswers {
  const { platform, account, measuredOn, followers, numberMark, dateOrder } = answers
  if (platform !== undefined && !platformIds.includes(platform)) {
    throw new ImportFault('platform-invalid', { platform })
  }
  const name = account?.trim()
  if (name !== undefined && (name === '' || name.length > 200)) {
    throw new ImportFault('account-invalid')
  }
  if (measuredOn !== undefined) checkDay(measuredOn, today)
  if (followers !== undefined && !(Number.isSafeInteger(followers) && followers >= 0)) {
    throw new ImportFault('followers-invalid', { followers: String(followers) })
  }
  return {
    ...(platform === undefined ? {} : { platform }),
    ...(name === undefined ? {} : { account: name }),
    ...(measuredOn === undefined ? {} : { measuredOn }),
    ...(followers === undefined ? {} : { followers }),
    ...(numberMark === undefined ? {} : { numberMark }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  }
}

/** The day Facebook began: what is said to hold for a day before it is a slip of the pen. */
const firstDay = '2004-02-04'

function checkDay(measuredOn: string, today: string): void {
  if (!isDay(measuredOn)) throw new ImportFault('measured-on-invalid', { measuredOn })
  if (measuredOn < firstDay) throw new ImportFault('measured-on-too-early', { measuredOn })
  if (measuredOn > today) throw new ImportFault('measured-on-in-future', { measuredOn, today })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
