// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { lookSchema } from '../../api/schemas/mapping-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords } from '../../language/cli.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { textTable } from './text-table.ts'

type Look = z.infer<typeof lookSchema>
type Ways = Look['table']['numbers'] | Look['table']['dates']

const longestCell = 30

/** The columns of a table, what they seem to hold, and what the file leaves open. */
export function columnsText({ table, skeleton }: Look, language: Language): string {
  const word = (key: keyof typeof cliWords) => cliWords[key][language]
  const columns = textTable(
    [
      { title: '#', right: true },
      { title: word('heading') },
      { title: word('exampleCell') },
      { title: word('seemsToBe') },
    ],
    table.columns.map(({ heading, example, persons }, at) => [
      String(at + 1),
      oneLine(heading),
      oneLine(example ?? ''),
      `${skeleton.columns[at]?.is ?? ''}${persons ? ` (${word('namesPersons')})` : ''}`,
    ]),
  )
  const lines = [
    `${word('rowsAre')}: ${skeleton.rows}`,
    `${word('platform')}: ${skeleton.platform ?? `? ${word('toTell')}`}`,
    ...waysLines('numberMark', table.numbers, language),
    ...waysLines('dateOrder', table.dates, language),
    ...(table.headingsAreData ? [word('noHeadings')] : []),
    word('howToMap'),
  ]
  return `${columns}\n${lines.join('\n')}\n`
}

function waysLines(key: string, { suggestion, readings }: Ways, language: Language) {
  if (readings.length === 0) return []
  const words = cliWords.readAs[language]
  const each = readings.map(({ way, example, readAs }) =>
    fillIn(words, { column: `"${way}"`, example, readAs: readAs ?? '-' }),
  )
  const chosen = suggestion === null ? `? ${cliWords.toTell[language]}` : `"${suggestion}"`
  return [`${key}: ${chosen}  (${each.join('; ')})`]
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > longestCell ? `${flat.slice(0, longestCell - 3)}...` : flat
}
