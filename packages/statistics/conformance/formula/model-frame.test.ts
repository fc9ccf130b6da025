// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { ModelData } from './column.ts'
import { modelFrame } from './model-frame.ts'

const data: ModelData = {
  columns: {
    y: [1, 2, 3, 4, 5, 6],
    x: [1, 2, 4, 8, 16, 32],
    a: ['p', 'q', 'r', 'p', 'q', 'r'],
    b: ['u', 'u', 'v', 'v', 'u', 'v'],
    g: ['1', '1', '2', '2', '3', '3'],
    t: ['Yes', 'No', 'Yes', 'Yes', 'No', 'No'],
    n: [10, 10, 10, 10, 10, 10],
    gap: [1, null, 3, 4, 5, 6],
  },
  levels: { a: ['r', 'p', 'q'] },
}

test('columns are named and coded as by model.matrix of R', () => {
  for (const [model, names] of [
    ['y ~ a + b', '(Intercept) ap aq bv'],
    ['y ~ a*b', '(Intercept) ap aq bv ap:bv aq:bv'],
    ['y ~ a:b', '(Intercept) ar:bu ap:bu aq:bu ar:bv ap:bv aq:bv'],
    ['y ~ x:a', '(Intercept) x:ar x:ap x:aq'],
    ['y ~ 0 + a + b', 'ar ap aq bv'],
    ['y ~ x - 1 + a', 'x ar ap aq'],
    ['y ~ a/x - 1', 'ar ap aq ar:x ap:x aq:x'],
    ['y ~ (a+b+x)^2 - a:b', '(Intercept) ap aq bv x ap:x aq:x bv:x'],
    ['y ~ poly(x, 2)', '(Intercept) poly(x, 2)1 poly(x, 2)2'],
    ['y ~ log(x)+I(x/100000)', '(Intercept) log(x) I(x/1e+05)'],
    ['y ~ 1', '(Intercept)'],
  ] as const) {
    assert.equal(modelFrame(model, data).matrix.names.join(' '), names, model)
  }
})

test('what follows the formula is the family', () => {
  const families = {
    'y ~ a + b | poisson, log link': 'poisson, log link',
    'cbind(y, n-y) ~ a + (1 | g), logit': 'logit',
    'y ~ x | negative binomial NB2, log link': 'negative binomial NB2, log link',
    'logit y ~ a (main effects)': 'logit (main effects)',
    'y ~ a': '',
  }
  for (const [model, family] of Object.entries(families)) {
    assert.equal(modelFrame(model, data).family, family)
  }
})

test('random parts, offsets and missing rows are told apart', () => {
  const frame = modelFrame('y ~ gap + offset(log(n)) + (1|g/b)', data)
  assert.deepEqual([...frame.rows], [0, 2, 3, 4, 5])
  assert.equal(frame.offset?.[0], Math.log(10))
  assert.deepEqual(
    frame.random.map(({ name }) => name),
    ['b:g', 'g'],
  )
  assert.deepEqual(frame.matrix.names, ['(Intercept)', 'gap'])
})

test('an indicator of a text is true or false', () => {
  const { matrix } = modelFrame('y ~ I(t == "Yes")', data)
  assert.equal(matrix.names[1], 'I(t == "Yes")TRUE')
  assert.deepEqual([...(matrix.columns[1] ?? [])], [1, 0, 1, 1, 0, 0])
})
