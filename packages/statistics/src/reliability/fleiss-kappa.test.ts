// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { near, valueOf } from '../testing/near.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { ratingsOf } from './ratings.ts'

/** Fleiss 1971, table 1: how many of 6 psychiatrists chose each of 5 diagnoses, of 30 patients. */
const diagnoses = (
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
  '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006'
)
  .split(' ')
  .map((counts) =>
    Array.from(counts).flatMap((count, category) => Array<number>(Number(count)).fill(category)),
  )

test('the published diagnoses come out (Fleiss 1971: .430)', () => {
  const coders = Array.from({ length: 6 }, (_, coder) => diagnoses.map((unit) => unit[coder]))
  const found = valueOf(fleissKappa(ratingsOf(coders)))
  assert.equal(found.units, 30)
  near(found.estimate, 0.43, 1e-3)
  // irr 0.84.1, kappam.fleiss(diagnoses): z = 17.7
  near(found.z, 17.7, 3e-3)
})

test('units that some coder left out are left out', () => {
  const rows = [
    [1, 2, 1, null],
    [1, 2, 2, 1],
    [1, 2, 1, 1],
  ]
  const whole = rows.map((row) => row.slice(0, 3))
  assert.deepEqual(fleissKappa(ratingsOf(rows)), fleissKappa(ratingsOf(whole)))
})

test('degenerate codes have a reason instead of a number', () => {
  const one = fleissKappa(
    ratingsOf([
      [1, 1],
      [1, 1],
    ]),
  )
  assert.ok(one.status === 'impossible' && one.reason === 'no-variation')
  const none = fleissKappa(ratingsOf([[1, 2]]))
  assert.ok(none.status === 'impossible' && none.reason === 'no-pairable-values')
})
