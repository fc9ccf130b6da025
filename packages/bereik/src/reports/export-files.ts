// SPDX-License-Identifier: EUPL-1.2
import type { PostSummary } from '../facts/facts.ts'
import type { Releasable } from '../figures/disclosure/releasable.ts'
import type { ReachAnswer } from '../figures/reach-answer.ts'
import type { Language } from '../language/catalogue.ts'
import { audienceFile, reactionFile } from './audience-file.ts'
import { codebookMarkdown, codebookRows } from './codebook.ts'
import { comparisonTable } from './comparison-file.ts'
import { writeCsv } from './csv.ts'
import { layerTable, placeTable } from './layer-files.ts'
import { postTable } from './post-file.ts'

/** A file to take along, UTF-8. */
export interface ExportFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

export interface ExportRequest {
  /** What passed the gate; a raw tally does not compile here. */
  readonly answer: Releasable<ReachAnswer>
  readonly posts: readonly PostSummary[]
  readonly language: Language
}

/** The figures of a municipality as CSV files with a codebook, in fixed order. */
export function exportFiles({ answer, posts, language }: ExportRequest): readonly ExportFile[] {
  const tables = [
    comparisonTable(answer),
    layerTable(answer),
    placeTable(answer),
    postTable(answer.municipality.code, posts),
    audienceFile(answer),
    reactionFile(answer),
  ]
  const codebook = codebookRows(tables, language)
  return [
    ...tables.map(({ name, header, rows }) => csvFile(name, writeCsv(header, rows))),
    csvFile(
      'codebook.csv',
      writeCsv(
        ['file', 'column', 'value', 'meaning'],
        codebook.map((row) => [row.file, row.column, row.value, row.meaning]),
      ),
    ),
    {
      name: 'codebook.md',
      mediaType: 'text/markdown',
      content: codebookMarkdown(codebook, language),
    },
  ]
}

function csvFile(name: string, content: string): ExportFile {
  return { name, mediaType: 'text/csv', content }
}
