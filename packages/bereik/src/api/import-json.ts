// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from '../imports/import-account.ts'
import type { Language } from '../language/catalogue.ts'
import { renderFault } from '../language/words.ts'

/** The account of an import as API and command line show it: its faults in words. */
export function importJson(told: ImportAccount, language: Language) {
  const { file, sha256, kind, platform, account, measuredOn, rows, rejects, ...rest } = told
  return {
    file,
    sha256,
    kind,
    platform,
    account,
    measuredOn,
    rows,
    rejects: rejects.map(({ line, code, parameters }) => ({
      line,
      code,
      ...renderFault(code, parameters, language),
    })),
    ...rest,
  }
}
