// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { betaDraw } from './beta-draw.ts'
import { binomialDraw } from './binomial-draw.ts'
import { exponentialDraw } from './exponential-draw.ts'
import { gammaDraw } from './gamma-draw.ts'
import { multinomialDraw } from './multinomial-draw.ts'
import { normalDraw } from './normal-draw.ts'
import { poissonDraw } from './poisson-draw.ts'
import { type RandomStream, randomStream } from './random-stream.ts'
import { shuffle } from './shuffle.ts'

const draws: Readonly<Record<string, (stream: RandomStream) => unknown>> = {
  uint32: (stream) => stream.uint32(),
  uniform: (stream) => stream.uniform(),
  below: (stream) => stream.below(1000),
  'below many': (stream) => stream.below(2 ** 40),
  split: (stream) => stream.split('part').split(7).uint32() + stream.uint32(),
  normal: normalDraw,
  exponential: exponentialDraw,
  gamma: (stream) => gammaDraw(stream, 2.5),
  'small gamma': (stream) => gammaDraw(stream, 0.1),
  beta: (stream) => betaDraw(stream, 2, 3),
  binomial: (stream) => binomialDraw(stream, 10, 0.3),
  'large binomial': (stream) => binomialDraw(stream, 1e9, 0.7),
  poisson: (stream) => poissonDraw(stream, 4.2),
  'large poisson': (stream) => poissonDraw(stream, 1e6),
  multinomial: (stream) => [...multinomialDraw(stream, 100, Float64Array.of(2, 0, 3, 5))],
  shuffle: (stream) => [...shuffle(stream, Int32Array.of(0, 1, 2, 3, 4, 5))],
}

/** Any change here changes published figures: it needs a new major version. */
const frozen: Readonly<Record<string, unknown>> = {
  uint32: [3603333395, 3167213548, 3182572955],
  uniform: [0.8389664347277906, 0.7410005054781925, 0.4213576989908221],
  below: [838, 737, 741],
  'below many': [893939556191, 303620105554, 838124874536],
  split: [7192719688, 6756599841, 6771959248],
  normal: [0.7605572413023799, -1.238335991823274, 0.005571359164022516],
  exponential: [1.8261424557749883, 1.3509291689377567, 0.5470707798674168],
  gamma: [3.4900620871103016, 0.4399731800587764, 0.4649152733930875],
  'small gamma': [1.165007247627797, 0.29007667443377366, 0.0010767260287797092],
  beta: [0.8117615679160977, 0.0598767751048738, 0.5968894436347053],
  binomial: [4, 4, 3],
  'large binomial': [699983744, 700003223, 700032923],
  poisson: [6, 5, 4],
  'large poisson': [1001122, 999777, 997727],
  multinomial: [
    [25, 0, 27, 48],
    [16, 0, 35, 49],
    [21, 0, 25, 54],
  ],
  shuffle: [
    [1, 4, 0, 2, 3, 5],
    [5, 3, 4, 1, 2, 0],
    [4, 2, 3, 0, 5, 1],
  ],
}

for (const [name, draw] of Object.entries(draws)) {
  test(`the stream of ${name} never changes`, () => {
    const stream = randomStream('frozen')
    assert.deepEqual([draw(stream), draw(stream), draw(stream)], frozen[name])
  })
}
