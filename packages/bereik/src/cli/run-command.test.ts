// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { doubleBereik } from '../api/double-bereik.ts'
import { StartFault } from '../api/start-fault.ts'
import type { CliEnvironment } from './environment.ts'
import { runCommand } from './run-command.ts'

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bereik-cli-'))
  context.after(() => rm(path, { recursive: true }))
  return path
}

/** Runs commands on one product in memory; collects what they say. */
function terminal(changes: Partial<CliEnvironment> = {}) {
  const bereik = doubleBereik()
  const run = async (...argv: string[]) => {
    let [out, err] = ['', '']
    const exitCode = await runCommand(argv, {
      print: (text) => {
        out += text
      },
      tell: (text) => {
        err += text
      },
      isWatched: false,
      variables: { LANG: 'nl_NL.UTF-8' },
      openBereik: async () => bereik,
      wait: async () => undefined,
      serve: async () => undefined,
      ...changes,
    })
    return { exitCode, out, err }
  }
  return { run, bereik }
}

test('import tells per file what became of it, as JSON and nothing else', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const { run, bereik } = terminal()
  const { exitCode, out, err } = await run(
    'import',
    join(dir, 'a.csv'),
    join(dir, 'none.csv'),
    dir,
    '--municipality',
    'gm0363',
    '--platform',
    'instagram',
    '--account',
    'gemeente',
    '--measured-on',
    '2026-03-03',
    '--followers',
    '1629',
    '--format',
    'json',
  )
  assert.equal(err, '')
  const [good, missing, isFolder] = JSON.parse(out)
  assert.equal(good.file, 'a.csv')
  assert.equal(good.municipality, 'GM0363')
  assert.deepEqual(
    [good.platform, good.account, good.measuredOn, good.followers],
    ['instagram', 'gemeente', '2026-03-03', 1629],
  )
  assert.deepEqual(Object.keys(good.rejects[0]), ['line', 'code', 'message', 'fix'])
  assert.equal(missing.rejects[0].code, 'file-missing')
  assert.deepEqual([missing.kind, missing.platform, missing.sha256], [null, null, null])
  assert.deepEqual(missing.rows, { read: 0, kept: 0, rejected: 0, repeated: 0 })
  assert.equal(isFolder.rejects[0].code, 'file-is-folder')
  assert.equal(exitCode, 1)
  assert.equal(bereik.isClosed, true)
})

test('import prints a readable account in both languages', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const { run } = terminal()
  const dutch = await run('import', join(dir, 'a.csv'), '--municipality', 'GM0363')
  assert.match(dutch.out, /2 gelezen = 1 bewaard \+ 1 afgewezen \+ 0 herhaald/)
  assert.match(dutch.out, /Facebook \(aangenomen\)/)
  assert.match(dutch.out, /! regel 7: Het bestand "x" is er niet\./)
  const english = await run('import', join(dir, 'a.csv'), '--municipality', 'GM0363', '--lang=en')
  assert.match(english.out, /2 read = 1 kept \+ 1 rejected \+ 0 repeated/)
})

test('progress is shown to somebody who watches only', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const argv = ['import', join(dir, 'a.csv'), '--municipality', 'GM0363']
  assert.equal((await terminal().run(...argv)).err, '')
  const { err } = await terminal({ isWatched: true }).run(...argv)
  assert.match(err, /Bezig met a\.csv: 100 %/)
})

test('a device is no file', async () => {
  const { run, bereik } = terminal()
  const { exitCode, out } = await run('import', '/dev/zero', '--municipality', 'GM0363')
  assert.equal(exitCode, 1)
  assert.match(out, /apparaat/)
  assert.equal(bereik.received.size, 0)
})

test('the list of files tells the time as the clock of the adviser does', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const { run } = terminal()
  await run('import', join(dir, 'a.csv'), '--municipality', 'GM0363')
  assert.match((await run('imports', 'GM0363')).out, /2026-11-22 02:00/)
})

test('a full disk refuses that file and the next one still comes in', async (context) => {
  const dir = await folder(context)
  for (const name of ['full', 'good.csv']) await writeFile(join(dir, name), 'rows')
  const { run } = terminal()
  const files = [join(dir, 'full'), join(dir, 'good.csv')]
  const done = await run('import', ...files, '--municipality', 'GM0363', '--format', 'json')
  const [full, good] = JSON.parse(done.out)
  assert.equal(full.rejects[0].code, 'archive-write-failed')
  assert.equal(good.status, 'done')
  assert.equal(done.exitCode, 1)
})

test('wrong usage ends with 2, tells why and prints nothing', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const file = join(dir, 'a.csv')
  const { run, bereik } = terminal()
  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/opdracht bestaat niet|vlieg/, 'vlieg'],
    [/: bereik --help/, '--vlieg'],
    [/hoort nog een opdracht/, 'register'],
    [/--hoog/, 'reach', 'GM0363', '--hoog'],
    [/--municipality/, 'import', file],
    [/files/, 'import', '--municipality', 'GM0363'],
    [/GM0000/, 'import', file, '--municipality', 'GM0000'],
    [/Tilburg/, 'import', file, '--municipality', 'GM0788'],
    [/Haaren.*Tilburg/, 'reach', 'GM0788'],
    [/hyves/, 'import', file, '--municipality', 'GM0363', '--platform', 'hyves'],
    [/2026-03-31/, 'import', file, '--municipality', 'GM0363', '--measured-on', '31-3-2026'],
    [/geheel getal/, 'import', file, '--municipality', 'GM0363', '--followers', '1.629'],
    [/geheel getal/, 'answer', 'import-1', '--followers', 'veel'],
    [/jaar/, 'register', 'list', '--year', '1999'],
    [/"none"/, 'withdraw', 'none'],
    [/xml/, 'reach', 'GM0363', '--format', 'xml'],
    [/Poort/, 'serve', '--port', '99999'],
    [/te veel/, 'reach', 'GM0363', 'GM0034'],
  ]
  for (const [told, ...argv] of wrong) {
    const { exitCode, out, err } = await run(...argv)
    assert.equal(exitCode, 2, argv.join(' '))
    assert.equal(out, '', argv.join(' '))
    assert.match(err, told, argv.join(' '))
    assert.doesNotMatch(err, /error:|Error/, argv.join(' '))
  }
  assert.equal(bereik.received.size, 0)
})

test('help is help, in both languages; no command at all is wrong usage', async () => {
  const { run } = terminal()
  const help = await run('--help')
  assert.equal(help.exitCode, 0)
  assert.match(help.out, /Lees exportbestanden/)
  assert.match((await run('import', '--help', '--lang', 'en')).out, /--measured-on <date>/)
  assert.equal((await run()).exitCode, 2)
})

test('the version is that of the product', async () => {
  const { run } = terminal()
  const { exitCode, out } = await run('--version')
  assert.equal(exitCode, 0)
  assert.match(out, /^\d+\.\d+\.\d+\n$/)
})

test('reach, register and imports print tables or JSON', async () => {
  const { run } = terminal()
  assert.deepEqual(JSON.parse((await run('reach', 'GM0363', '--format', 'json')).out), {
    municipality: { code: 'GM0363', name: 'Amsterdam' },
    comparisons: [],
    layers: [],
    audiences: [],
    reactions: [],
  })
  assert.match((await run('reach', 'GM0363')).out, /nog geen cijfers/)
  const list = await run('register', 'list', '--year', '2012', '--format', 'json')
  assert.equal(JSON.parse(list.out).length, 415)
  assert.match((await run('register', 'show', 'GM0363')).out, /Amsterdam \(GM0363\), Noord-Holland/)
  assert.match((await run('register', 'search', 'sneek')).out, /Sneek|Geen gemeente/)
  assert.match((await run('imports', 'GM0363')).out, /nog geen bestanden/)
})

test('a report and data files are written where asked', async (context) => {
  const dir = await folder(context)
  const { run } = terminal()
  const out = join(dir, 'new', 'report.html')
  assert.equal((await run('report', 'GM0363', '--out', out)).exitCode, 0)
  assert.match(await readFile(out, 'utf8'), /GM0363 public/)
  await run('report', 'GM0363', '--out', out, '--view', 'own')
  assert.match(await readFile(out, 'utf8'), /GM0363 own/)
  const data = await run('export', 'GM0363', '--out', join(dir, 'data'), '--format', 'json')
  const { files } = JSON.parse(data.out)
  assert.equal(files.length, 2)
  assert.deepEqual(await readdir(join(dir, 'data')), ['codebook.csv', 'reach.csv'])
  const bytes = await readFile(join(dir, 'data', 'reach.csv'))
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  const refused = await run('report', 'GM0363', '--out', join(out, 'below-a-file'))
  assert.equal(refused.exitCode, 2)
  assert.match(refused.err, /kan niet worden geschreven/)
})

test('a file is withdrawn, answered and the example removed', async (context) => {
  const dir = await folder(context)
  await writeFile(join(dir, 'a.csv'), 'rows')
  const { run } = terminal()
  await run('import', join(dir, 'a.csv'), '--municipality', 'GM0363')
  const answered = await run('answer', 'import-1', '--account', 'x', '--format', 'json')
  assert.equal(JSON.parse(answered.out).account, 'x')
  assert.match((await run('withdraw', 'import-1')).out, /ingetrokken/)
  assert.equal((await run('example', 'remove')).exitCode, 0)
})

test('a folder that stays busy is told in words, after waiting', async () => {
  let waited = 0
  const { run } = terminal({
    openBereik: async (dataDir) => {
      throw new StartFault('data-folder-busy', { folder: dataDir })
    },
    wait: async (milliseconds) => {
      waited += milliseconds
    },
  })
  const { exitCode, err } = await run('imports', 'GM0363', '--data', join(tmpdir(), 'no-such'))
  assert.equal(exitCode, 2)
  assert.match(err, /in gebruik door een andere opdracht/)
  assert.ok(waited > 10_000)
})

test('what nobody foresaw is our fault: 3', async () => {
  const { run } = terminal({
    openBereik: async () => {
      throw new Error('the sky fell')
    },
  })
  const { exitCode, out, err } = await run('reach', 'GM0363', '--format', 'json')
  assert.equal(exitCode, 3)
  assert.equal(out, '')
  assert.match(err, /the sky fell[\s\S]*Er ging iets mis in Bereik zelf/)
})

test('keys are listed with what they do, and destroyed only when confirmed', async () => {
  const { run } = terminal()
  const list = await run('keys', 'list', 'GM0363')
  assert.match(list.out, /schuilnaam[^]*2025 {2}2026-01-02/)
  const unsure = await run('keys', 'destroy', 'GM0363', '2025')
  assert.equal(unsure.exitCode, 2)
  assert.match(unsure.err, /--yes/)
  const sure = await run('keys', 'destroy', 'GM0363', '2025', '--yes')
  assert.equal(sure.exitCode, 0)
  assert.match(sure.out, /vernietigd/)
  assert.equal((await run('keys', 'destroy', 'GM0363', '2019', '--yes')).exitCode, 2)
})

test('import --again takes no files, and tells when nothing is new', async () => {
  const { run } = terminal()
  const none = await run('import', '--again')
  assert.equal(none.exitCode, 0)
  assert.match(none.out, /geen bestand/)
  assert.equal((await run('import', 'a.csv', '--again')).exitCode, 2)
  const json = await run('import', '--again', '--municipality', 'GM0363', '--format', 'json')
  assert.deepEqual(JSON.parse(json.out), [])
})
