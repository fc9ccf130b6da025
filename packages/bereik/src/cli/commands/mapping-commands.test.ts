// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { doubleBereik } from '../../api/double-bereik.ts'
import { runCommand } from '../run-command.ts'

async function open(context: TestContext, text: string) {
  const dir = await mkdtemp(join(tmpdir(), 'bereik-mapping-'))
  context.after(() => rm(dir, { recursive: true }))
  const file = join(dir, 'berichten.csv')
  await writeFile(file, text)
  const bereik = doubleBereik()
  const run = async (...argv: string[]) => {
    let [out, err] = ['', '']
    const exitCode = await runCommand(argv, {
      print: (words) => {
        out += words
      },
      tell: (words) => {
        err += words
      },
      isWatched: false,
      variables: { LANG: 'nl_NL.UTF-8' },
      openBereik: async () => bereik,
      wait: async () => undefined,
      serve: async () => undefined,
    })
    return { exitCode, out, err }
  }
  return { dir, file, run }
}

const text = 'Datum;Bericht;Auteur;Weergaven\n14-03-2026;Dank u wel;Sanne de Wit;1.234\n'

test('columns shows what a table seems to hold and writes a mapping.json once', async (context) => {
  const { dir, file, run } = await open(context, text)
  const out = join(dir, 'mapping.json')
  const first = await run('columns', file, '--out', out)
  assert.equal(first.exitCode, 0, first.err)
  assert.match(first.out, /3 {2}Auteur +Sanne de Wit +author \(noemt mensen\)/)
  assert.match(first.out, /platform: \? vul zelf in/i)
  assert.match(first.out, /numberMark: "," .*1\.234 is 1234/)
  assert.match(await readFile(out, 'utf8'), /"is": "author"/)
  const again = await run('columns', file, '--out', out)
  assert.equal(again.exitCode, 2)
  assert.match(again.err, /EEXIST/)
})

test('a mapping.json that cannot be is told before any file is sent', async (context) => {
  const { dir, file, run } = await open(context, text)
  const map = join(dir, 'mapping.json')
  const command = ['import', file, '--municipality', 'GM0363', '--map', map]
  const missing = await run(...command)
  assert.equal(missing.exitCode, 2)
  assert.match(missing.err, /mapping\.json" is er niet/)
  await writeFile(map, '{ "version": 1, ')
  assert.match((await run(...command)).err, /staat geen JSON/)
  await writeFile(map, '{ "version": 1, "rows": "days", "platform": "x", "columns": [] }')
  assert.match((await run(...command)).err, /^\/columns: U wees nog geen kolom aan/)
})
