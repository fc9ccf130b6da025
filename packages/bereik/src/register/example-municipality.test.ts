// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { openRegister } from './register.ts'

const withExample = openRegister({ example: true })
const without = openRegister({ example: false })

test('the example can be found and is marked as such', () => {
  const found = withExample.find('GM9999')
  assert.ok(found.state === 'current' && found.municipality.example)
  assert.deepEqual(
    withExample.search('voorbeeld').map(({ code }) => code),
    ['GM9999'],
  )
  assert.equal(withExample.municipalityOfPlace('Voorbeeldbuurt, Netherlands'), 'GM9999')
})

test('it has made-up residents, and says that they are', () => {
  const residents = withExample.residents('GM9999')
  assert.equal(residents?.inhabitants, withExample.inhabitants('GM9999'))
  assert.ok(residents !== null && residents.inhabitants > 31_000 && residents.inhabitants < 32_000)
  assert.deepEqual(
    residents.sources.map(({ publisher }) => publisher),
    ['Bereik'],
  )
  assert.equal(residents.groups.at(-1)?.age, '95+')
})

test('it is never counted', () => {
  for (const year of [undefined, 2011, 2026]) {
    const listed = withExample.list(year)
    assert.ok(listed.every(({ example }) => !example))
    assert.equal(listed.length, without.list(year).length)
  }
})

test('removed, nobody has heard of it', () => {
  assert.deepEqual(without.find('GM9999'), { state: 'unknown' })
  assert.deepEqual(without.search('voorbeeld'), [])
  assert.equal(without.residents('GM9999'), null)
  assert.equal(without.municipalityOfPlace('Voorbeelddorp, Netherlands'), null)
})
