// SPDX-License-Identifier: EUPL-1.2
// inlets-ndjson-peer.ts STEP FILE: DuckDB's read_json of the same file with its own sniffing, both
// cores and the memory it asks for, as a yardstick: `fields` takes the fields that Bereik takes,
// `all` every column into a table. Prints what it took as one line of JSON.
import { DuckDBInstance } from '@duckdb/node-api'

const [step = '', file = ''] = process.argv.slice(2)
const author = 'data.core.user_results.result.core.screen_name'
const legacy = ['created_at', 'full_text', 'favorite_count', 'reply_count', 'retweet_count']
const more = ['quote_count', 'bookmark_count', 'in_reply_to_status_id_str', 'conversation_id_str']
const fields = [
  'timestamp_collected',
  'source_platform',
  'data.rest_id',
  author,
  'data.views.count',
  ...[...legacy, ...more].map((name) => `data.legacy.${name}`),
]
const columns = step === 'all' ? '*' : fields.join(', ')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const start = performance.now()
await connection.run(
  `CREATE TABLE posts AS SELECT ${columns} FROM read_json($file, format = 'newline_delimited')`,
  { file },
)
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const answer = await connection.runAndReadAll('SELECT count(*) FROM posts')
const rows = Number(answer.getRows()[0]?.[0])
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, rows, peakMegabytes: maxRSS / 1024 }))
