// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '../../facts/facts.ts'
import { healthOf } from '../../figures/health/health-of.ts'
import { dutchDay } from '../../imports/dutch-day.ts'
import type { Imports } from '../../imports/import-account.ts'
import type { Register } from '../../register/register.ts'
import { reminder } from '../../reports/reminder.ts'
import type { Bereik } from '../bereik.ts'
import { requireMunicipality } from '../require-municipality.ts'

export interface HealthSettings {
  readonly facts: Facts
  readonly imports: Imports
  readonly register: Register
  readonly now: () => Date
}

/** How every account and file of a municipality stands today, and when to look again. */
export function openHealth(settings: HealthSettings): Pick<Bereik, 'health' | 'reminder'> {
  const { facts, imports, register, now } = settings
  const today = () => dutchDay(now())
  return {
    health: async (asked) => {
      const { code, name } = requireMunicipality(register, asked)
      const [lastGood, files] = await Promise.all([facts.lastGood(code), imports.list(code)])
      const municipality = { code, name }
      return healthOf({ municipality, lastGood, imports: files, today: today() })
    },
    reminder: (asked, language) => {
      const { code, name } = requireMunicipality(register, asked)
      return reminder({ code, name }, today(), language)
    },
  }
}
