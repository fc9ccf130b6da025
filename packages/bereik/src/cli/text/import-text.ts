// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import type { importSchema } from '../../api/schemas/import-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { cliWords, questionOptions, questionWords, statusWords } from '../../language/cli.ts'
import { formatDate, formatNumber } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { platformNames } from '../../language/figures-terms.ts'
import { groupRejects } from '../../language/grouped-rejects.ts'
import type { UnreadFile } from '../unread-file.ts'
import { textList } from './text-table.ts'

export type ImportJson = z.infer<typeof importSchema>

const shownRejects = 20

function isRead(entry: ImportJson | UnreadFile): entry is ImportJson {
  return 'id' in entry
}

function rowCounts({ rows }: ImportJson, language: Language): string {
  const number = (value: number) => formatNumber(value, language)
  return fillIn(cliWords.rowCounts[language], {
    read: number(rows.read),
    kept: number(rows.kept),
    rejected: number(rows.rejected),
    repeated: number(rows.repeated),
  })
}

function rejectLines({ rejects }: ImportJson | UnreadFile, language: Language): string {
  const groups = groupRejects(rejects)
  const told = groups.slice(0, shownRejects).map(({ lines, message, fix }) => {
    const at = lines === '' ? '' : `${fillIn(cliWords.line[language], { line: lines })}: `
    return `  ! ${at}${message} ${fix}\n`
  })
  const count = groups.length - shownRejects
  if (count > 0) {
    const parameters = { count: formatNumber(count, language) }
    told.push(`  ! ${fillIn(cliWords.moreRejects[language], parameters)}\n`)
  }
  return told.join('')
}

function questionLine({ id, status, questions }: ImportJson, language: Language): string {
  if (questions.length === 0) return ''
  const words = status === 'question' ? cliWords.asks : cliWords.mayTell
  const text = fillIn(words[language], {
    questions: questions.map((question) => questionWords[question][language]).join(', '),
    options: questions.map((question) => questionOptions[question]).join(' '),
    id,
  })
  return `  ? ${text}\n`
}

const shownReadings = 8

/** How numbers and dates are read, for her who knows her own figures. */
function readingLines({ readings }: ImportJson, language: Language): string {
  if (readings.length === 0) return ''
  const shown = readings.slice(0, shownReadings).map((reading) => {
    const { column, example, readAs } = reading
    return fillIn(cliWords.readAs[language], { column, example, readAs })
  })
  const more = readings.length > shownReadings ? '; ...' : ''
  return `  ${cliWords.readings[language]}: ${shown.join('; ')}${more}\n`
}

/** What became of one file, for people. */
export function importText(entry: ImportJson | UnreadFile, language: Language): string {
  if (!isRead(entry)) return `${entry.file}\n${rejectLines(entry, language)}`
  const assumed = (name: string) =>
    entry.assumed.includes(name) ? ` (${cliWords.assumed[language]})` : ''
  const { platform, measuredOn, followers, kind } = entry
  const word = (key: keyof typeof cliWords) => cliWords[key][language]
  const list = textList([
    [word('id'), entry.id],
    [word('status'), statusWords[entry.status]?.[language] ?? entry.status],
    [word('kind'), kind && `${kind}${assumed('mapping')}`],
    [word('platform'), platform && `${platformNames[platform]}${assumed('platform')}`],
    [word('account'), entry.account && `${entry.account}${assumed('account')}`],
    [
      word('measuredOn'),
      measuredOn && `${formatDate(measuredOn, language)}${assumed('measuredOn')}`,
    ],
    [word('followers'), followers === null ? null : formatNumber(followers, language)],
    [word('rows'), rowCounts(entry, language)],
  ])
  const zone = entry.assumed.includes('timeZone') ? `  ${word('timeZoneAssumed')}\n` : ''
  return `${entry.file}\n${list}${zone}${readingLines(entry, language)}${questionLine(entry, language)}${rejectLines(entry, language)}`
}
