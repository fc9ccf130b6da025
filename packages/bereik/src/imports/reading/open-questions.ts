// SPDX-License-Identifier: EUPL-1.2
import { type Recognition, splitHead, type TablePreview } from '@bereik/inlets'
import type { StoredImport } from '../../state/state.ts'
import type { ImportAnswers, Question } from '../import-account.ts'
import type { Rooms } from './read-import.ts'

/** A question without an answer to which a file cannot be read, and why it is asked. */
export interface OpenQuestion {
  readonly question: Question
  readonly code: string
  readonly parameters: Readonly<Record<string, string>>
}

/** What a file leaves open and nobody answered yet: it is asked, never guessed. */
export async function openQuestions(
  rooms: Rooms,
  row: StoredImport,
  { platform, open = [] }: Recognition,
): Promise<readonly OpenQuestion[]> {
  const answers: ImportAnswers = row.answers
  const asksMark = open.includes('number-mark') && answers.numberMark === undefined
  const asksOrder = open.includes('date-order') && answers.dateOrder === undefined
  const questions: OpenQuestion[] = []
  if (platform === null && answers.platform === undefined) {
    questions.push({ question: 'platform', code: 'platform-missing', parameters: {} })
  }
  if (!asksMark && !asksOrder) return questions
  const preview = await previewOf(rooms, row)
  if (asksMark) {
    const parameters = numberExample(preview)
    questions.push({ question: 'number-mark', code: 'number-mark-needed', parameters })
  }
  if (asksOrder) {
    const parameters = dateExample(preview)
    questions.push({ question: 'date-order', code: 'date-order-needed', parameters })
  }
  return questions
}

/** Of what the archive keeps: of a file with persons that is its rendition. */
async function previewOf(
  { archive, readers }: Rooms,
  { sha256 }: StoredImport,
): Promise<TablePreview | null> {
  const { head, whole, bytes } = await splitHead(archive.read(sha256), readers.headLength)
  for await (const _ of bytes) break
  return readers.tablePreview(head, whole)
}

/** A number of the file in both ways; where the table shows none, one that everybody knows. */
function numberExample(preview: TablePreview | null) {
  const readings = preview?.numbers.readings ?? []
  const [comma, point] = ([',', '.'] as const).map((mark) =>
    readings.find(({ way, readAs }) => way === mark && readAs !== null),
  )
  if (comma === undefined || point === undefined || comma.example !== point.example) {
    return { example: '1.234', comma: '1234', about: '1' }
  }
  const about = String(Math.round(Number(point.readAs)))
  return { example: comma.example, comma: comma.readAs ?? '', about }
}

function dateExample(preview: TablePreview | null) {
  const readings = preview?.dates.readings ?? []
  const [day, month] = (['day-first', 'month-first'] as const).map((order) =>
    readings.find(({ way, readAs }) => way === order && readAs !== null),
  )
  if (day === undefined || month === undefined || day.example !== month.example) {
    return { example: '3/4/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }
  }
  return { example: day.example, dayFirst: day.readAs ?? '', monthFirst: month.readAs ?? '' }
}
