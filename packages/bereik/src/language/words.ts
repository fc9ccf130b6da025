// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue, FaultWords, Language } from './catalogue.ts'
import { apiFaults } from './faults/api.ts'
import { commandFaults } from './faults/command.ts'
import { importFaults } from './faults/imports.ts'
import { inletFaults } from './faults/inlets.ts'
import { formatDate } from './figures-numbers.ts'
import { platformNames } from './figures-terms.ts'

/** The parts of the fault catalogue; a code stands in one of them only. */
export const faultCatalogues: readonly FaultCatalogue[] = [
  apiFaults,
  commandFaults,
  importFaults,
  inletFaults,
]

const words: FaultCatalogue = Object.assign({}, ...faultCatalogues)

/** The parameters a text asks for: `{name}`. */
export const parameterPattern = /\{([A-Za-z][A-Za-z0-9]*)\}/g

/** Parameters that are no text of a file: ids and ISO dates, shown as people write them. */
const shownAs: Readonly<Record<string, (value: string, language: Language) => string>> = {
  given: nameOfPlatform,
  inFile: nameOfPlatform,
  dayFirst: formatDate,
  monthFirst: formatDate,
}

function nameOfPlatform(id: string): string {
  const names: Readonly<Record<string, string>> = platformNames
  return names[id] ?? id
}

/** Years and lines stay as they are (2026), larger numbers are grouped, decimals follow the language. */
function fillIn(name: string, value: string | number, language: Language): string {
  if (typeof value === 'string') return shownAs[name]?.(value, language) ?? value
  return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(value)
}

/**
 * Message and fix of a fault in one language. A code without words is the makers' mistake (a test
 * looks for it); the reader still gets the code rather than nothing.
 */
export function renderFault(
  code: string,
  parameters: Readonly<Record<string, string | number>>,
  language: Language,
): FaultWords {
  const found = words[code]?.[language]
  if (found === undefined) {
    const general = apiFaults['internal-fault'][language]
    return { message: `${general.message} (${code})`, fix: general.fix }
  }
  const fill = (text: string) =>
    text.replace(parameterPattern, (whole, name: string) => {
      const value = parameters[name]
      return value === undefined ? whole : fillIn(name, value, language)
    })
  return { message: fill(found.message), fix: fill(found.fix) }
}
