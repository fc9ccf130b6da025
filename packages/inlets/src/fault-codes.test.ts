// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captureFaultParameters } from './fault-codes/captures.ts'
import { intakeFaultParameters } from './fault-codes/intake.ts'
import { mappingFaultParameters } from './fault-codes/mapping.ts'
import { ownerFaultParameters } from './fault-codes/owner.ts'

test('no code is named in two areas: the parameters of one would silently be lost', () => {
  const areas = [
    captureFaultParameters,
    intakeFaultParameters,
    mappingFaultParameters,
    ownerFaultParameters,
  ]
  const codes = areas.flatMap((area) => Object.keys(area))
  assert.deepEqual(
    codes.filter((code, at) => codes.indexOf(code) !== at),
    [],
  )
})
