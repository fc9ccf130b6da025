// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ArchiveFault } from '../archive.ts'
import { type KeyDisk, nodeKeyDisk } from './pseudonym-key-disk.ts'
import { openPseudonymKeys } from './pseudonym-keys.ts'

const now = () => new Date('2026-03-03T12:00:00Z')
const message = Buffer.from('jan')

function withFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'bereik-keys-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function open(folder: string, disk?: KeyDisk) {
  return openPseudonymKeys({ folder, now, randomBytes, ...(disk === undefined ? {} : { disk }) })
}

function hashOf(keys: ReturnType<typeof open>, municipality: string, year: number): bigint {
  return keys.hash(municipality, year)(message, message.length)
}

test('a key is made on first need, and is the same after a restart', () =>
  withFolder((folder) => {
    const keys = open(folder)
    assert.deepEqual(keys.list(), [])
    assert.equal(keys.existing('GM0513', 2026), null)
    assert.deepEqual(readdirSync(folder), [])
    const hash = hashOf(keys, 'GM0513', 2026)
    assert.equal(hashOf(open(folder), 'GM0513', 2026), hash)
    assert.deepEqual(keys.list(), [
      { municipality: 'GM0513', year: 2026, createdAt: '2026-03-03T12:00:00.000Z' },
    ])
  }))

test('every municipality and every year has a key of its own', () =>
  withFolder((folder) => {
    const keys = open(folder)
    const hashes = [
      hashOf(keys, 'GM0513', 2026),
      hashOf(keys, 'GM0513', 2025),
      hashOf(keys, 'GM0014', 2026),
    ]
    assert.equal(new Set(hashes).size, 3)
    const told = keys.list().map(({ municipality, year }) => `${municipality} ${year}`)
    assert.deepEqual(told, ['GM0014 2026', 'GM0513 2025', 'GM0513 2026'])
  }))

test('keys can be read by their owner alone', () =>
  withFolder((folder) => {
    hashOf(open(folder), 'GM0513', 2026)
    for (const name of readdirSync(folder)) {
      assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name)
    }
  }))

test('a destroyed key is gone for good, and a new one makes other pseudonyms', () =>
  withFolder((folder) => {
    const keys = open(folder)
    const before = hashOf(keys, 'GM0513', 2026)
    const { generation } = keys
    assert.equal(keys.destroy('GM0513', 2026), true)
    assert.notEqual(keys.generation, generation)
    assert.deepEqual(readdirSync(folder), [])
    assert.equal(keys.destroy('GM0513', 2026), false)
    assert.notEqual(hashOf(keys, 'GM0513', 2026), before)
  }))

test('a name that is no municipality and year never reaches the disk', () =>
  withFolder((folder) => {
    const keys = open(folder)
    for (const name of ['../GM0513', 'GM05', '', 'GM0513/x']) {
      assert.throws(() => keys.hash(name, 2026), RangeError)
      assert.throws(() => keys.destroy(name, 2026), RangeError)
    }
    assert.throws(() => keys.hash('GM0513', 20_260), RangeError)
    assert.deepEqual(readdirSync(folder), [])
  }))

test('what a crash left half written is never a key', () =>
  withFolder((folder) => {
    const half = 'GM0513-2026.pseudonym-key.half'
    writeFileSync(join(folder, half), '{"key":"')
    const keys = open(folder)
    assert.deepEqual([keys.list(), readdirSync(folder)], [[], []])
  }))

test('a damaged key stops the import, and is not replaced', () =>
  withFolder((folder) => {
    const path = join(folder, 'GM0513-2026.pseudonym-key')
    for (const damage of ['', '{', '{"key":"c2hvcnQ=","createdAt":"2026"}', '{"key":1}']) {
      writeFileSync(path, damage)
      const isDamaged = (fault: unknown) =>
        fault instanceof ArchiveFault && fault.code === 'archive-file-damaged'
      assert.throws(() => open(folder).hash('GM0513', 2026), isDamaged)
      assert.equal(readFileSync(path, 'utf8'), damage)
    }
  }))

for (const step of ['write', 'rename', 'syncFolder'] as const) {
  test(`no pseudonym is made under a key that could not be kept: ${step} fails`, () =>
    withFolder((folder) => {
      const full = () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      }
      assert.throws(
        () => open(folder, { ...nodeKeyDisk, [step]: full }).hash('GM0513', 2026),
        (fault) =>
          fault instanceof ArchiveFault &&
          fault.code === 'archive-write-failed' &&
          fault.parameters['reason'] === 'ENOSPC',
      )
      assert.deepEqual(readdirSync(folder), [])
    }))
}

test('a key is synced before it has its name, and its name before it is used', () =>
  withFolder((folder) => {
    const steps: string[] = []
    const noted = (name: keyof KeyDisk) => steps.push(name)
    const disk: KeyDisk = {
      ...nodeKeyDisk,
      write: (path, bytes) => (noted('write'), nodeKeyDisk.write(path, bytes)),
      rename: (from, to) => (noted('rename'), nodeKeyDisk.rename(from, to)),
      syncFolder: (path) => (noted('syncFolder'), nodeKeyDisk.syncFolder(path)),
    }
    open(folder, disk).hash('GM0513', 2026)
    assert.deepEqual(steps, ['write', 'rename', 'syncFolder'])
  }))
