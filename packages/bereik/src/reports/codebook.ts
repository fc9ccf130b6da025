// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '../language/catalogue.ts'
import { baseWords } from '../language/figures-bases.ts'
import { columnWords, figurePartWords } from '../language/figures-columns.ts'
import { reasonWords, ruleWords } from '../language/figures-reasons.ts'
import {
  intervalWords,
  layerWords,
  platformNames,
  traitWords,
  verdictWords,
  type Words,
} from '../language/figures-terms.ts'
import type { DataTable } from './data-table.ts'

/** One entry of the codebook: what a column, or an id that stands in one, means. */
export interface CodebookRow {
  readonly file: string
  readonly column: string
  /** Empty where the row is about the column itself. */
  readonly value: string
  readonly meaning: string
}

/** Every column of every file, and every id that may stand in a column. */
export function codebookRows(
  tables: readonly DataTable[],
  language: Language,
): readonly CodebookRow[] {
  return [
    ...tables.flatMap((table) => columnRows(table, language)),
    ...valueRows('layer', layerWords, language),
    ...valueRows('trait', traitWords, language),
    ...valueRows('verdict', verdictWords, language),
    ...valueRows('base', baseWords, language),
    ...valueRows('*_interval', intervalWords, language),
    ...valueRows('*_reason', { ...ruleWords, ...reasonWords }, language),
    ...Object.entries(platformNames).map(([value, meaning]) => ({
      file: '*',
      column: 'platform',
      value,
      meaning,
    })),
  ]
}

function columnRows(table: DataTable, language: Language): readonly CodebookRow[] {
  return table.columns.flatMap((column) => {
    const own = { file: table.name, column, value: '', meaning: columnWords[column][language] }
    const parts = Object.entries(figurePartWords)
      .map(([part, words]) => ({ name: `${column}_${part}`, words }))
      .filter(({ name }) => table.header.includes(name))
      .map(({ name, words }) => ({
        file: table.name,
        column: name,
        value: '',
        meaning: `${columnWords[column][language]}: ${words[language]}`,
      }))
    return [own, ...parts]
  })
}

function valueRows(
  column: string,
  words: Readonly<Record<string, Words>>,
  language: Language,
): readonly CodebookRow[] {
  return Object.entries(words).map(([value, meaning]) => ({
    file: '*',
    column,
    value,
    meaning: meaning[language],
  }))
}

/** The codebook to be read by people: a table per file and one of all ids. */
export function codebookMarkdown(rows: readonly CodebookRow[], language: Language): string {
  const nl = language === 'nl'
  const files = [...Map.groupBy(rows, (row) => row.file)]
  const intro = nl
    ? 'Wat er in de bestanden staat. Getallen hebben een punt, datums zijn jjjj-mm-dd, een lege cel is "niet bekend" en nooit nul. Aandelen zijn delen van 1: 0.121 is 12,1 procent.'
    : 'What the files hold. Numbers have a decimal point, dates are yyyy-mm-dd, an empty cell is "not known" and never zero. Shares are parts of 1: 0.121 is 12.1 percent.'
  const sections = files.map(([file, entries]) => {
    const title = file === '*' ? (nl ? 'Waarden' : 'Values') : file
    const head = nl ? '| kolom | waarde | betekenis |' : '| column | value | meaning |'
    const lines = entries.map(
      (row) => `| ${[row.column, row.value, row.meaning].map(plain).join(' | ')} |`,
    )
    return [`## ${title}`, '', head, '|---|---|---|', ...lines].join('\n')
  })
  return [`# ${nl ? 'Codeboek' : 'Codebook'}`, intro, ...sections].join('\n\n').concat('\n')
}

function plain(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
