// SPDX-License-Identifier: EUPL-1.2
// The readers beside DuckDB's own, on the same files in the same run: a CSV without persons, a CSV
// of comments with redaction and pseudonyms, captures as NDJSON. Each reading is a process of its
// own, so that the memory it reports is its own.
import { run as runComments } from './inlets-comments.ts'
import { run as runCsv } from './inlets-csv.ts'
import { run as runNdjson } from './inlets-ndjson.ts'

export async function run(): Promise<void> {
  await runCsv()
  await runComments()
  await runNdjson()
}
