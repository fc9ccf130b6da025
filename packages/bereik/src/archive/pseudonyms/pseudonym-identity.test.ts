// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Identity } from '@bereik/inlets'
import { openIdentity, pseudonymsOf } from './pseudonym-identity.ts'
import { openPseudonymKeys, type PseudonymKeys } from './pseudonym-keys.ts'

/** Keys that are no secret: 1, 2, 3 and so on. */
function withKeys(work: (keys: PseudonymKeys, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'bereik-identity-'))
  let made = 0
  const randomBytes = (length: number) => Buffer.alloc(length, (made += 1))
  try {
    work(openPseudonymKeys({ folder, now: () => new Date('2026-03-03'), randomBytes }), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const options = { municipality: 'GM0513', own: [], receivedIn: 2026 }

function pseudonymBy(keys: PseudonymKeys): Identity['pseudonym'] {
  const identity = openIdentity(keys, options)
  return (space, platform, id, year) => identity.pseudonym(space, platform, id, year)
}

test('a pseudonym is HMAC-SHA-256 of space, platform and id, cut to 63 bits', () =>
  withKeys((keys, folder) => {
    const pseudonym = openIdentity(keys, options).pseudonym('reactor', 'x', '@Zoë_', 2025)
    const file = readFileSync(join(folder, 'GM0513-2025.pseudonym-key'), 'utf8')
    const key = Buffer.from(JSON.parse(file).key, 'base64')
    const message = '\0\0\0\x07reactor\0\0\0\x01x\0\0\0\x05zoë_'
    const hash = createHmac('sha256', key).update(message, 'utf8').digest()
    assert.equal(pseudonym, `~${hash.readBigUInt64BE(0) >> 1n}`)
  }))

test('one person is one pseudonym, however the handle is written', () =>
  withKeys((keys) => {
    const identity = openIdentity(keys, options)
    const ways = ['jan_k', '@jan_k', 'Jan_K', '  @JAN_K ', '＠ｊａｎ＿ｋ', '@@jan_k', '@ jan_k']
    assert.equal(new Set(ways.map((id) => identity.pseudonym('reactor', 'x', id, 2026))).size, 1)
  }))

test('ids of messages that differ by case alone are two messages', () =>
  withKeys((keys) => {
    const pseudonym = pseudonymBy(keys)
    const made = ['CabC', 'CaBC'].map((id) => pseudonym('message', 'instagram', id, 2026))
    assert.notEqual(made[0], made[1])
  }))

test('spaces, platforms, years and ids never meet', () =>
  withKeys((keys) => {
    const pseudonym = pseudonymBy(keys)
    const made = [
      pseudonym('reactor', 'x', 'jan', 2026),
      pseudonym('message', 'x', 'jan', 2026),
      pseudonym('reactor', 'xj', 'an', 2026),
      pseudonym('reactor', 'tiktok', 'jan', 2026),
      pseudonym('reactor', 'x', 'jan', 2025),
      pseudonym('reactor', 'x', 'jan_', 2026),
      pseudonym('reactor', 'x', '', 2026),
    ]
    assert.equal(new Set(made).size, made.length)
    for (const one of made) assert.match(one, /^~\d{1,19}$/)
  }))

test('a message of unknown time, or of a nonsense year, is of the year of receiving', () =>
  withKeys((keys, folder) => {
    const pseudonym = pseudonymBy(keys)
    for (const year of [null, 1, 1999, 2027, 9999, Number.NaN, 2025.5]) {
      assert.equal(pseudonym('reactor', 'x', 'jan', year), pseudonym('reactor', 'x', 'jan', 2026))
    }
    assert.deepEqual(readdirSync(folder), ['GM0513-2026.pseudonym-key'])
  }))

test('ids of any length and script are told apart, seen before or not', () =>
  withKeys((keys) => {
    const pseudonym = pseudonymBy(keys)
    const ids = ['a'.repeat(9000), 'a'.repeat(9001), '李雷', 'ЖЖ', 'é', 'ê', '\ud800', '💚', '💙']
    for (let number = 0; number < 60_000; number += 1) ids.push(`gebruiker${number}`)
    const first = ids.map((id) => pseudonym('reactor', 'facebook', id, 2026))
    assert.equal(new Set(first).size, ids.length)
    const again = ids.map((id) => pseudonym('reactor', 'facebook', id, 2026))
    assert.deepEqual(again, first)
  }))

test('a key destroyed in the middle of a file ends linkage within it', () =>
  withKeys((keys) => {
    const pseudonym = pseudonymBy(keys)
    const before = pseudonym('reactor', 'x', 'jan', 2026)
    const otherYear = pseudonym('reactor', 'x', 'jan', 2025)
    keys.destroy('GM0513', 2026)
    assert.notEqual(pseudonym('reactor', 'x', 'jan', 2026), before)
    assert.equal(pseudonym('reactor', 'x', 'jan', 2025), otherYear)
  }))

test('an own account is known with or without its platform', () =>
  withKeys((keys) => {
    const own = [{ platform: 'x', id: '@GemeenteGouda' }, { id: 'gouda' }]
    const identity = openIdentity(keys, { ...options, own })
    const isOwn = (platform: string, id: string) => identity.isOwn(platform, id)
    assert.equal(isOwn('x', 'gemeentegouda'), true)
    assert.equal(isOwn('x', ' @GEMEENTEGOUDA'), true)
    assert.equal(isOwn('instagram', 'gemeentegouda'), false)
    assert.equal(isOwn('instagram', '@gouda'), true)
    assert.equal(isOwn('x', ''), false)
    assert.equal(openIdentity(keys, options).isOwn('x', ''), false)
  }))

test('an account named afterwards is found under every key that is there, and makes none', () =>
  withKeys((keys, folder) => {
    const pseudonym = pseudonymBy(keys)
    const made = [2024, 2026].map((year) => pseudonym('reactor', 'x', 'gemeentegouda', year))
    openIdentity(keys, { ...options, municipality: 'GM0014' }).pseudonym('reactor', 'x', 'a', 2023)
    const files = readdirSync(folder).length
    assert.deepEqual([...pseudonymsOf(keys, 'GM0513', 'x', '@GemeenteGouda')], made)
    assert.equal(pseudonymsOf(keys, 'GM0999', 'x', '@GemeenteGouda').size, 0)
    assert.equal(readdirSync(folder).length, files)
  }))
