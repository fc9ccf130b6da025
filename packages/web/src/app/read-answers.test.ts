// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAnswers } from './read-answers.ts'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('a field left empty tells nothing', () => {
  const empty = { platform: '', account: '  ', measuredOn: '', followers: '' }
  assert.deepEqual(readAnswers(form(empty)), {})
  assert.deepEqual(readAnswers(form({})), {})
})

test('what is filled in is told', () => {
  const fields = {
    platform: 'facebook',
    account: ' Jongerenwerk ',
    measuredOn: '2026-03-03',
    followers: '6100',
    numberMark: ',',
    dateOrder: 'day-first',
  }
  assert.deepEqual(readAnswers(form(fields)), {
    platform: 'facebook',
    account: 'Jongerenwerk',
    measuredOn: '2026-03-03',
    followers: 6100,
    numberMark: ',',
    dateOrder: 'day-first',
  })
})

test('a number may be written as people do', () => {
  for (const followers of ['1.629', '1,629', '1 629', '1629']) {
    assert.deepEqual(readAnswers(form({ followers })), { followers: 1629 })
  }
})

const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ platform: 'hyves' }, 'platform-invalid'],
  [{ account: 'x'.repeat(201) }, 'account-invalid'],
  [{ measuredOn: '3 maart' }, 'measured-on-invalid'],
  [{ followers: '-3' }, 'followers-invalid'],
  [{ followers: '1,5' }, 'followers-invalid'],
  [{ followers: 'veel' }, 'followers-invalid'],
  [{ numberMark: ';' }, 'number-mark-invalid'],
  [{ dateOrder: 'week-first' }, 'date-order-invalid'],
]

for (const [fields, code] of wrong) {
  test(`${JSON.stringify(fields).slice(0, 40)} cannot be used: ${code}`, () => {
    assert.deepEqual(readAnswers(form(fields)), { code })
  })
}
