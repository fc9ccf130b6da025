// SPDX-License-Identifier: EUPL-1.2
// npm run conformance -- DIR: every case in DIR that has the documented form, through the library.
// A line per difference, then "N passed, N failed"; exits 1 when one failed or none was found.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isObject, type Json, type JsonObject } from './case.ts'
import { runCase } from './run-case.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) {
  console.error('Say where the cases are: npm run conformance -- DIR')
  process.exit(2)
}

const shown = 12

function parseCase(path: string): JsonObject {
  const parsed: Json = JSON.parse(readFileSync(path, 'utf8'))
  if (!isObject(parsed)) throw new SyntaxError('not an object')
  return parsed
}

/** The lines that tell what failed in one file. */
function check(path: string): readonly string[] {
  try {
    const file = parseCase(path)
    const found = runCase(file)
    const lines = found.map(
      ({ key, got, want }) =>
        `not ok ${JSON.stringify(file['name'])}: ${key} got ${JSON.stringify(got) ?? 'nothing'}` +
        ` want ${JSON.stringify(want)}`,
    )
    const left = lines.length - shown
    return left > 0 ? [...lines.slice(0, shown), `       and ${left} more`] : lines
  } catch (error) {
    return [`not ok ${path}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const files = readdirSync(resolve(directory), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .toSorted()
let failed = 0
for (const name of files) {
  const lines = check(join(resolve(directory), name))
  if (lines.length > 0) failed += 1
  for (const line of lines) console.log(line.length > 400 ? `${line.slice(0, 400)}…` : line)
}
console.log(`${files.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0
