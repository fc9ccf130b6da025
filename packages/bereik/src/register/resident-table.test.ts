// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { openRegister } from './register.ts'

const register = openRegister({ example: false })

test('every municipality of 2026 has residents that add up to its inhabitants', () => {
  let country = 0
  for (const { code } of register.list()) {
    const residents = register.residents(code)
    assert.ok(residents !== null, code)
    const counted = residents.groups.reduce((sum, { women, men }) => sum + women + men, 0)
    assert.ok(Math.abs(counted - residents.inhabitants) < 1e-6, code)
    assert.equal(residents.groups.length, 20)
    assert.equal(residents.inhabitants, register.inhabitants(code))
    country += residents.inhabitants
  }
  assert.equal(country, 18_130_231)
})

test('Amsterdam: age shares of the table, inhabitants of 2026', () => {
  const residents = register.residents('GM0363')
  assert.equal(residents?.inhabitants, 942_504)
  const [adults, young] =
    register.residentsInBands('GM0363', [
      { from: 18, to: null },
      { from: 25, to: 34 },
    ]) ?? []
  assert.ok(adults !== undefined && young !== undefined)
  const share = (young.women + young.men) / (adults.women + adults.men)
  assert.ok(share > 0.24 && share < 0.28, String(share))
})

test('figures name both tables and say that groups were split', () => {
  const residents = register.residents('GM0513')
  assert.deepEqual(
    residents?.sources.map(({ year }) => year),
    ['2021-2022', '2026'],
  )
  assert.deepEqual(residents?.approximated, [{ reason: 'five-year-groups-split', offBy: null }])
})

test('where the table is off by over 5 percent, by how much and what remains', () => {
  const off = register.list().flatMap(({ name, code }) => {
    const marks = register.residents(code)?.approximated ?? []
    return marks
      .filter(({ reason }) => reason === 'table-off')
      .map(({ offBy, remaining }) => [name, offBy, remaining])
  })
  assert.deepEqual(off, [
    ['Boxtel', -0.0653, 0.0005],
    ['Heusden', -0.0895, 0.0001],
    ['Oisterwijk', -0.18, -0.0001],
    ['Vught', -0.1547, -0.0008],
  ])
})

test('an abolished code has no residents of its own', () => {
  assert.equal(register.residents('GM0788'), null)
  assert.equal(register.residentsInBands('GM0457', [{ from: 18, to: 24 }]), null)
})
