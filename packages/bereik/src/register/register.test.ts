// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { openRegister } from './register.ts'

const register = openRegister({ example: false })

test('every year has its known number of municipalities', () => {
  const counts = Array.from({ length: 16 }, (_, index) => register.list(2011 + index).length)
  assert.deepEqual(
    counts,
    [418, 415, 408, 403, 393, 390, 388, 380, 355, 355, 352, 345, 342, 342, 342, 342],
  )
  assert.deepEqual(register.list(2010), [])
  assert.deepEqual(register.list(2027), [])
})

test('the list is of 2026 unless asked otherwise, in Dutch order', () => {
  assert.equal(register.list(), register.list(2026))
  const names = register.list().map(({ name }) => name)
  assert.deepEqual([names[0], names.at(-1)], ['Aa en Hunze', 'Zwolle'])
  assert.equal(names.indexOf("'s-Gravenhage"), names.indexOf('Gouda') + 1)
})

test('a current code is itself', () => {
  assert.deepEqual(register.find('gm0363'), {
    state: 'current',
    municipality: {
      code: 'GM0363',
      name: 'Amsterdam',
      province: 'Noord-Holland',
      firstYear: 2011,
      lastYear: null,
      example: false,
    },
  })
})

const successors = (code: string) => {
  const found = register.find(code)
  assert.ok(found.state === 'abolished', code)
  return [found.on, ...found.successors.map(({ name }) => name)]
}

test('an abolished code answers with its successors', () => {
  assert.deepEqual(successors('GM0457'), ['2022-03-24', 'Amsterdam'])
})

test('a split one with all of them', () => {
  assert.deepEqual(successors('GM0788'), ['2021-01-01', 'Boxtel', 'Oisterwijk', 'Tilburg', 'Vught'])
  assert.deepEqual(successors('GM0053'), ['2019-01-01', 'Het Hogeland', 'Westerkwartier'])
})

test('chains are followed: Boarnsterhim, De Friese Meren, De Fryske Marren', () => {
  assert.deepEqual(successors('GM0055'), [
    '2014-01-01',
    'De Fryske Marren',
    'Heerenveen',
    'Leeuwarden',
    'Súdwest-Fryslân',
  ])
})

test('codes that ended on the register’s first day are known too', () => {
  assert.deepEqual(successors('GM0064'), ['2011-01-01', 'Súdwest-Fryslân'])
})

test('a code that never was, or is no code, is unknown', () => {
  for (const code of ['GM9998', 'GM0000', '363', 'Amsterdam', '', '__proto__']) {
    assert.deepEqual(register.find(code), { state: 'unknown' }, code)
    assert.equal(register.residents(code), null)
    assert.equal(register.inhabitants(code), null)
    assert.deepEqual(register.mergers(code || 'x'), [])
  }
})

test('every abolished code ends in municipalities of today', () => {
  const current = new Set(register.list().map(({ code }) => code))
  for (const { from } of register.mergers()) {
    const found = register.find(from.code)
    assert.ok(found.state === 'abolished' && found.successors.length > 0)
    for (const { code } of found.successors) assert.ok(current.has(code), `${from.code} -> ${code}`)
  }
})

test('mergers of one code, on either side, in order of date', () => {
  const dates = register.mergers('GM1900').map(({ date }) => date)
  assert.deepEqual(dates, dates.toSorted())
  assert.deepEqual(register.mergers('GM0457'), [
    {
      date: '2022-03-24',
      from: { code: 'GM0457', name: 'Weesp' },
      to: { code: 'GM0363', name: 'Amsterdam' },
    },
  ])
})
