// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { openRegister } from './register.ts'

const register = openRegister({ example: false })

test('a town, however its country and province are written', () => {
  for (const label of [
    'Gouda',
    'gouda',
    'Gouda, Netherlands',
    'Gouda, Nederland',
    'Gouda, South Holland, Netherlands',
    'Gouda, Zuid-Holland',
    'Gouda , The Netherlands',
  ]) {
    assert.equal(register.municipalityOfPlace(label), 'GM0513', label)
  }
})

test('villages lead to their municipality of today', () => {
  const expected = {
    'Hoofddorp, Netherlands': 'GM0394',
    "'s-Gravenzande, Nederland": 'GM1783',
    'Sint Annaparochie, Netherlands': 'GM1949',
    'Wezup, Netherlands': 'GM0109',
    'Hellevoetsluis, Netherlands': 'GM1992',
    'Weesp, Netherlands': 'GM0363',
  }
  for (const [label, code] of Object.entries(expected)) {
    assert.equal(register.municipalityOfPlace(label), code, label)
  }
})

test('the villages of Haaren lead to four municipalities', () => {
  assert.equal(register.municipalityOfPlace('Biezenmortel, Netherlands'), 'GM0855')
  assert.equal(register.municipalityOfPlace('Haaren, Netherlands'), 'GM0824')
  assert.equal(register.municipalityOfPlace('Helvoirt, Netherlands'), 'GM0865')
  assert.equal(register.municipalityOfPlace('Esch, Netherlands'), 'GM0757')
})

test('other spellings', () => {
  for (const label of ['The Hague, Netherlands', 'Den Haag, Nederland', "'s-Gravenhage"]) {
    assert.equal(register.municipalityOfPlace(label), 'GM0518', label)
  }
  assert.equal(register.municipalityOfPlace('Den Bosch, Netherlands'), 'GM0796')
  assert.equal(register.municipalityOfPlace('Utrecht, Netherlands'), 'GM0344')
})

test('a namesake is not guessed, a province tells', () => {
  assert.deepEqual(register.locatePlace('Rijswijk, Netherlands'), {
    state: 'ambiguous',
    codes: ['GM0214', 'GM0603', 'GM1959'],
  })
  assert.equal(register.municipalityOfPlace('Rijswijk, Netherlands'), null)
  assert.equal(register.municipalityOfPlace('Rijswijk, South Holland, Netherlands'), 'GM0603')
  assert.equal(register.municipalityOfPlace('Bergen, Noord-Holland, Nederland'), 'GM0373')
  assert.equal(register.municipalityOfPlace('Bergen, Limburg, Nederland'), 'GM0893')
})

test('a municipality in between tells as well', () => {
  assert.equal(register.municipalityOfPlace('Nes, Ameland, Netherlands'), 'GM0060')
})

test('another country is abroad, also where a Dutch place has the name', () => {
  for (const label of [
    'Seoul, South Korea',
    'Zuid-Korea, Zuid-Korea',
    'Sydney, NSW, Australia',
    'New York, NY',
    'Holland, MI',
    'Pleven, Bulgaria',
    'Prague, Czech Republic',
    'Essen, Germany',
    'Bergen, Noorwegen',
    'Kralendijk, Caribbean Netherlands',
  ]) {
    assert.deepEqual(register.locatePlace(label), { state: 'abroad' }, label)
  }
})

test('what nobody knows is unknown, not abroad', () => {
  for (const label of [
    'Atlantis, Netherlands',
    'Gouda, Middenland',
    'Gouda, Friesland',
    '',
    ' , ',
  ]) {
    assert.deepEqual(register.locatePlace(label), { state: 'unknown' }, label)
  }
})

test('the table says what it holds and misses', () => {
  const { places, ambiguous, misses, source } = register.placeTable
  assert.ok(places > 2000 && ambiguous > 0 && ambiguous < 100)
  assert.deepEqual(misses, ['no-own-postcode', 'one-municipality-per-postcode'])
  assert.equal(source.year, '2022')
})
