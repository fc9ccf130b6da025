// SPDX-License-Identifier: EUPL-1.2
// Every export and research file of ../shared goes through the whole product: recognised with
// counts that add up, or refused for a reason with words. Nobody's name is left in the folder.
import assert from 'node:assert/strict'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import type { ImportAccount } from '../imports/import-account.ts'
import { renderFault } from '../language/words.ts'
import { openBereik } from './open-bereik.ts'

const folder = fileURLToPath(new URL('../../../../../shared/data/platforms/', import.meta.url))
const skip = existsSync(folder) ? false : 'the real files of ../shared are not here'

/** Answers of APIs and tables of connectors are no files that anybody downloads. */
const notForUs = /\.(?:json|md)$|connector-/

const samples = skip
  ? []
  : readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()
const files = samples.filter((file) => !notForUs.test(file))

/** What the files themselves, opened by Excel or partial by nature, cannot give. */
const refused: Readonly<Record<string, string>> = {
  'facebook/mbs-audience-2025-en-resaved-by-excel.csv': 'number-became-date',
  'facebook/mbs-top-content-formats-2025-en-resaved-by-excel.csv': 'meta-formats-not-needed',
  'tiktok/studio-el/FollowerActivity.csv': 'tiktok-hours-not-needed',
  'youtube/studio-content-en/Chart data.csv': 'youtube-chart-not-needed',
  'youtube/studio-content-en/Totals.csv': 'youtube-periods-not-days',
}

async function open() {
  const dataDir = await mkdtemp(join(tmpdir(), 'bereik-'))
  const bereik = await openBereik({ dataDir, clock: () => new Date('2026-11-22T12:00:00Z') })
  const close = async () => {
    await bereik.close()
    await rm(dataDir, { recursive: true })
  }
  return { bereik, dataDir, close }
}

/** All samples go into one folder, each as an account of its own. */
const shared: Partial<Awaited<ReturnType<typeof open>>> = {}
before(async () => Object.assign(shared, skip ? {} : await open()))
after(async () => shared.close?.())

async function receive(file: string): Promise<readonly ImportAccount[]> {
  assert.ok(shared.bereik !== undefined)
  return shared.bereik.imports.receive({
    file,
    account: file,
    municipality: 'GM0513',
    bytes: createReadStream(join(folder, file)),
    // For the few files that do not say it themselves.
    ...(file.includes('mbs-daily') ? { platform: platformOf(file) } : {}),
  })
}

function checkAccount(account: ImportAccount): void {
  const { read, kept, rejected, repeated } = account.rows
  assert.equal(read, kept + rejected + repeated, account.file)
  for (const { code, parameters } of account.rejects) {
    const { message, fix } = renderFault(code, parameters, 'nl')
    assert.doesNotMatch(`${message} ${fix}`, /\{[A-Za-z]+\}/, code)
    assert.ok(message.length > 10 && fix.length > 10 && !message.includes(code), code)
  }
}

for (const file of files) {
  test(`${file} comes in, or is refused with a reason`, { skip }, async () => {
    const accounts = await receive(file)
    assert.equal(accounts.length, 1)
    for (const account of accounts) {
      checkAccount(account)
      const code = refused[file]
      if (code !== undefined) {
        assert.equal(account.status, 'refused')
        assert.ok(account.rejects.some((reject) => reject.code === code))
      } else {
        assert.equal(account.status, 'done', JSON.stringify(account.rejects.slice(0, 2)))
        assert.ok(account.rows.kept > 0)
        assert.equal(account.rows.rejected, 0, JSON.stringify(account.rejects.slice(0, 2)))
      }
    }
  })
}

function platformOf(file: string): 'facebook' | 'instagram' {
  return file.startsWith('facebook') ? 'facebook' : 'instagram'
}

test('answers of APIs and tables of connectors are not recognised', { skip }, async () => {
  for (const file of samples.filter((one) => /\.json$|connector-/.test(one))) {
    const [account] = await receive(file)
    assert.equal(account?.status, 'unrecognised', file)
    checkAccount(account)
  }
})

const captures = files.filter((file) => /zeeschuimer|coosto|crowdtangle/.test(file))

/** Names, handles and ids of persons as the captures themselves tell them. */
function personsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(join(folder, file), 'utf8')
  if (!file.endsWith('.ndjson')) {
    return new Set(text.match(/voorbeeld0\d|gemeentevoorbeelddorp|100000000000001/g))
  }
  const keys = /"(?:screen_name|name|uniqueId|nickname|authorName)":\s*"([^"]{3,})"/g
  return new Set([...text.matchAll(keys)].map(([, name = '']) => name))
}

for (const file of captures) {
  test(`nothing of a person in ${file} stays in the data folder`, { skip }, async (context) => {
    const { bereik, dataDir, close } = await open()
    context.after(close)
    const persons = personsOf(file)
    assert.ok(persons.size > 0)
    const zip = zipSync({ 'capture.csv': new Uint8Array(readFileSync(join(folder, file))) })
    for (const bytes of [createReadStream(join(folder, file)), once(zip)]) {
      await bereik.imports.receive({ file: 'capture', municipality: 'GM0513', bytes })
    }
    for (const entry of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const content = readFileSync(join(entry.parentPath, entry.name)).toString('latin1')
      for (const person of persons) {
        const asStored = Buffer.from(person, 'utf8').toString('latin1')
        assert.ok(!content.includes(asStored), `${person} in ${entry.name}`)
      }
    }
  })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
