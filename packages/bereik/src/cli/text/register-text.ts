// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type {
  municipalityDetailsSchema,
  municipalitySchema,
} from '../../api/schemas/municipality-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords } from '../../language/cli.ts'
import { formatDate, formatNumber } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { textList, textTable } from './text-table.ts'

type Municipality = z.infer<typeof municipalitySchema>
type Details = z.infer<typeof municipalityDetailsSchema>
type Residents = NonNullable<Details['residents']>

export function municipalitiesText(found: readonly Municipality[], language: Language): string {
  const word = (key: keyof typeof cliWords) => cliWords[key][language]
  if (found.length === 0) return `${word('noMunicipality')}\n`
  const columns = [
    { title: word('code') },
    { title: word('name') },
    { title: word('province') },
    { title: word('years') },
  ]
  const rows = found.map(({ code, name, province, firstYear, lastYear }) => [
    code,
    name,
    province,
    `${firstYear}-${lastYear ?? word('today')}`,
  ])
  return textTable(columns, rows)
}

function residentsText(
  { inhabitants, year, groups, sources, approximated }: Residents,
  lang: Language,
) {
  const word = (key: keyof typeof cliWords) => cliWords[key][lang]
  const count = (value: number) => formatNumber(Math.round(value), lang)
  const near = approximated.length > 0 ? ` (${word('approximated')})` : ''
  const total = [[fillIn(word('inhabitants'), { year }), count(inhabitants)] as const]
  const table = textTable(
    [
      { title: `${word('ages')}${near}` },
      { title: word('women'), right: true },
      { title: word('men'), right: true },
    ],
    groups.map(({ age, women, men }) => [age, count(women), count(men)]),
  )
  const named = sources.map(
    (source) => `${word('source')}: ${source.publisher}, ${source.table}, ${source.year}\n`,
  )
  return `${textList(total)}\n${table}\n${named.join('')}`
}

export function municipalityText(found: Details, language: Language): string {
  const { code, name, province, mergers, residents } = found
  const merged = mergers.map(
    ({ date, from, to }) =>
      `  ${formatDate(date, language)}: ${from.name} (${from.code}) -> ${to.name} (${to.code})\n`,
  )
  const history = merged.length === 0 ? '' : `${cliWords.mergers[language]}\n${merged.join('')}\n`
  const people = residents === null ? '' : residentsText(residents, language)
  return `${name} (${code}), ${province}\n\n${history}${people}`
}
