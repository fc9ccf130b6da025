// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../web/bin/bereik.js', import.meta.url))
const example = fileURLToPath(new URL('../example/', import.meta.url))
const shared = fileURLToPath(new URL('../../../../shared/data/platforms/', import.meta.url))
const skip = existsSync(shared) ? false : '../shared is not here'

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bereik-run-'))
  context.after(() => rm(path, { recursive: true, force: true }))
  return path
}

function start(argv: readonly string[]): ChildProcess {
  const env = { ...process.env, LANG: 'nl_NL.UTF-8', LC_ALL: '', LC_MESSAGES: '' }
  return spawn(process.execPath, [bin, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(...argv: string[]) {
  const child = start(argv)
  let [out, err] = ['', '']
  child.stdout?.on('data', (text) => {
    out += text
  })
  child.stderr?.on('data', (text) => {
    err += text
  })
  const [exitCode] = await once(child, 'close')
  return { exitCode, out, err }
}

/** A server on any free port that ends with its test. */
async function serve(context: TestContext, dataDir: string) {
  const child = start(['serve', '--port', '0', '--data', dataDir])
  const ended = once(child, 'close')
  context.after(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const [line] = await once(child.stdout ?? child, 'data')
  const address = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? ''
  return { child, ended, address }
}

const isFollowerShare = (name: string) => (one: { layer: string; class: string }) =>
  one.layer === 'followers' && one.class === name

test('real audience files give exactly the shares they hold', { skip }, async (context) => {
  const data = await folder(context)
  const files = [
    'instagram/mbs-audience-2026-en-utf16.csv',
    'facebook/mbs-audience-2025-en-utf16.csv',
  ]
  const paths = files.map((file) => join(shared, file))
  const asked = ['--municipality', 'GM0363', '--format', 'json', '--data', data]
  const imported = await run('import', ...paths, ...asked)
  assert.equal(imported.exitCode, 0, imported.err)
  const [instagram, facebook] = JSON.parse(imported.out)
  assert.equal(instagram.followers, 1629)
  assert.deepEqual([instagram.platform, facebook.platform], ['instagram', 'facebook'])
  assert.deepEqual(facebook.assumed, ['platform', 'measuredOn'])
  const reach = await run('reach', 'GM0363', '--format', 'json', '--data', data)
  const { municipality, comparisons } = JSON.parse(reach.out)
  assert.deepEqual(municipality, { code: 'GM0363', name: 'Amsterdam' })
  const share = (platform: string, name: string) =>
    comparisons
      .filter(isFollowerShare(name))
      .find((one: { platform: string }) => one.platform === platform)?.share
  assert.equal(share('instagram', 'women 25-34').value, 0.121)
  assert.equal(share('instagram', 'women 25-34').n, 1629)
  assert.equal(share('facebook', 'men 25-34').value, 0.191)
  assert.equal('n' in share('facebook', 'men 25-34'), false)
  const harmed = join(shared, 'facebook/mbs-audience-2025-en-resaved-by-excel.csv')
  const refused = await run('import', harmed, ...asked)
  assert.equal(refused.exitCode, 1)
  const [account] = JSON.parse(refused.out)
  assert.equal(account.status, 'refused')
  assert.match(account.rejects[0].message, /Excel/)
})

test('the same bytes again give the first account, unchanged', async (context) => {
  const data = await folder(context)
  const argv = ['import', join(example, 'instagram-posts.csv'), '--municipality', 'GM0363']
  const options = ['--format', 'json', '--data', data]
  const first = await run(...argv, ...options)
  assert.equal(first.exitCode, 0, first.err)
  assert.deepEqual(await run(...argv, ...options), first)
})

test('what is no export file is refused with a reason, and the others go on', async (context) => {
  const dir = await folder(context)
  const bad: Readonly<Record<string, string | Uint8Array>> = {
    'empty.csv': '',
    'photo.csv': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3),
    'packed.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3),
    'other.csv': 'naam;bedrag\nJansen;12,50\n',
    'cut.csv': (await readFile(join(example, 'facebook-audience.csv'))).subarray(0, 301),
  }
  for (const [name, bytes] of Object.entries(bad)) await writeFile(join(dir, name), bytes)
  const files = [...Object.keys(bad).map((name) => join(dir, name)), join(dir, 'missing.csv')]
  const good = join(example, 'instagram-audience.csv')
  const asked = ['--municipality', 'GM0363', '--format', 'json', '--data', join(dir, 'data')]
  const { exitCode, out, err } = await run('import', ...files, good, ...asked)
  assert.equal(exitCode, 1)
  assert.equal(err, '')
  const accounts = JSON.parse(out)
  for (const account of accounts.slice(0, -1)) {
    assert.equal(account.rows.kept, 0, account.file)
    assert.ok(account.rejects.length >= 1, account.file)
    for (const { message, fix } of account.rejects) {
      assert.doesNotMatch(`${message} ${fix}`, /[{}]|Bereik zelf/, account.file)
    }
  }
  for (const account of accounts.slice(0, 4)) {
    assert.deepEqual([account.kind, account.platform, account.rejects.length], [null, null, 1])
  }
  assert.equal(accounts.at(-1).status, 'done')
})

test('two commands at once wait for each other', async (context) => {
  const data = await folder(context)
  const files = ['facebook-posts.csv', 'instagram-posts.csv', 'facebook-videos.csv']
  const both = await Promise.all(
    files.map((file) =>
      run('import', join(example, file), '--municipality', 'GM0363', '--data', data),
    ),
  )
  for (const { exitCode, err } of both) assert.equal(exitCode, 0, err)
  const list = await run('imports', 'GM0363', '--data', data, '--format', 'json')
  assert.equal(JSON.parse(list.out).length, 3)
})

test('a new folder shows the example; commands go to the server that runs', async (context) => {
  const data = await folder(context)
  const { address, child, ended } = await serve(context, data)
  const reach = await run('reach', 'GM9999', '--format', 'json', '--data', data)
  assert.equal(reach.exitCode, 0, reach.err)
  assert.ok(JSON.parse(reach.out).comparisons.length > 20)
  const file = join(example, 'instagram-posts.csv')
  const imported = await run('import', file, '--municipality', 'GM0363', '--data', data)
  assert.match(imported.out, /al ingelezen voor de gemeente GM9999/)
  const report = join(data, 'report.html')
  assert.equal((await run('report', 'GM9999', '--out', report, '--data', data)).exitCode, 0)
  assert.match(await readFile(report, 'utf8'), /^<!doctype html>/)
  const second = await run('serve', '--port', '0', '--data', data)
  assert.equal(second.exitCode, 2)
  assert.match(second.err, new RegExp(`draait Bereik al: ${address}`))
  const port = new URL(address).port
  const taken = await run('serve', '--port', port, '--data', join(data, 'another'))
  assert.equal(taken.exitCode, 2)
  assert.match(taken.err, /Poort \d+ is al in gebruik/)
  assert.equal((await run('example', 'remove', '--data', data)).exitCode, 0)
  assert.equal((await run('reach', 'GM9999', '--data', data)).exitCode, 2)
  child.kill('SIGTERM')
  const [exitCode] = await ended
  assert.equal(exitCode, 0)
  assert.equal(existsSync(join(data, 'server.json')), false)
})

test('a server that was killed leaves nothing that is in the way', async (context) => {
  const data = await folder(context)
  const { child, ended } = await serve(context, data)
  child.kill('SIGKILL')
  await ended
  assert.equal(existsSync(join(data, 'server.json')), true)
  const list = await run('imports', 'GM9999', '--data', data, '--format', 'json')
  assert.equal(list.exitCode, 0, list.err)
  assert.equal(JSON.parse(list.out).length, 6)
  assert.equal(existsSync(join(data, 'server.json')), false)
})

test('a folder that was used before gets no example', async (context) => {
  const data = await folder(context)
  await run('register', 'search', 'gouda', '--data', data)
  await serve(context, data)
  assert.equal((await run('reach', 'GM9999', '--data', data)).exitCode, 2)
})

test('a data folder that cannot be one is told in words', async (context) => {
  const dir = await folder(context)
  await mkdir(join(dir, 'x'))
  await writeFile(join(dir, 'x', 'file'), '')
  const { exitCode, err } = await run('reach', 'GM0363', '--data', join(dir, 'x', 'file', 'data'))
  assert.equal(exitCode, 2)
  assert.match(err, /kan niet worden gebruikt/)
})
