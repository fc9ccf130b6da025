// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AgeBand, ageBands, type Gender, genders } from '@bereik/inlets'
import * as fc from 'fast-check'
import { agesOf } from '../tallies/bands.ts'
import { isJoint, jointTraits, type Tally, type TallyCell } from '../tallies/tally.ts'
import { type Known, linearRange } from '../testing/linear-range.ts'
import { release } from './disclosure-gate.ts'
import { marginsOf } from './margins-of.ts'
import type { ReleasedClass, ReleasedPartition, ReleasedTally } from './released-tally.ts'

const slack = 1e-4

/** Units by age and gender, also those of which one or both are unknown (null): what nobody sees. */
interface Latent {
  readonly ages: readonly (AgeBand | null)[]
  readonly sides: readonly (Gender | null)[]
  /** Row by row: one number per age and side. */
  readonly counts: readonly number[]
  readonly total: number
}

const latents = fc
  .tuple(
    fc.array(fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 60 }), fc.nat({ max: 12 })), {
      minLength: 3,
      maxLength: 8,
    }),
    fc.integer({ min: 1, max: 30 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([rows, scale, someAges, someGenders]): Latent => {
    const bands: readonly (AgeBand | null)[] = ageBands.slice(-(rows.length - 1))
    const ages = someAges ? [...bands, null] : bands
    const sides = someGenders ? [...genders, null] : genders
    const counts = ages.flatMap((_, row) =>
      sides.map((_side, side) => Math.ceil((rows[row]?.[side] ?? 0) / scale)),
    )
    return { ages, sides, counts, total: counts.reduce((sum, count) => sum + count, 0) }
  })
  .filter(({ total }) => total > 0)

/** The latent cells of a class; null is all ages, or both genders and the unknown one. */
function membersOf(latent: Latent, ages: ReleasedClass['ages'], gender: Gender | null): number[] {
  return [...latent.counts.keys()].filter((at) => {
    const age = latent.ages[Math.floor(at / latent.sides.length)] ?? null
    const side = latent.sides[at % latent.sides.length] ?? null
    if (gender !== null && side !== gender) return false
    if (ages === null) return true
    if (age === null) return false
    const { from, to } = agesOf(age)
    return from >= ages.from && (ages.to === null || (to !== null && to <= ages.to))
  })
}

function sumOf(latent: Latent, members: readonly number[]): number {
  return members.reduce((sum, at) => sum + (latent.counts[at] ?? 0), 0)
}

/** Both margins of the latent table, in exact shares of all. */
function marginTally(latent: Latent, traits: readonly ('age' | 'gender')[]): Tally {
  const bands = latent.ages.filter((age) => age !== null)
  const cell = (gender: Gender | null, age: AgeBand | null): TallyCell => {
    const members = membersOf(latent, age === null ? null : agesOf(age), gender)
    return { gender, age, share: sumOf(latent, members) / latent.total, halfStep: 0 }
  }
  const coded = (isWhole: boolean, cells: readonly TallyCell[]) =>
    isWhole ? null : cells.reduce((sum, { share }) => sum + share, 0)
  const byAge = bands.map((age) => cell(null, age))
  const byGender = genders.map((gender) => cell(gender, null))
  const [oldest = '18-24'] = bands
  return {
    ...about,
    traits,
    range: { from: agesOf(oldest).from, to: null },
    bands: traits.includes('age') ? bands : [],
    cells: [
      ...(traits.includes('age') ? byAge : []),
      ...(traits.includes('gender') ? byGender : []),
    ],
    total: { count: latent.total, method: 'total-in-file' },
    codedShare: {
      age: coded(!latent.ages.includes(null), byAge),
      gender: coded(!latent.sides.includes(null), byGender),
    },
    sharesOf: 'all',
  }
}

const about = {
  municipality: 'GM9999',
  platform: 'youtube',
  account: null,
  layer: 'followers',
  period: null,
  measuredOn: '2026-03-03',
  base: 'followers-of-the-account',
  method: 'share-as-in-file',
  places: [],
  importIds: ['import-1'],
} as const

/** Everything that is published of a table, about the latent cells: shares, totals, what is known. */
function knowledge(latent: Latent, tally: Tally, released: ReleasedTally): Known[] {
  const { total } = latent
  const all: Known = { members: [...latent.counts.keys()], is: 'equal', to: total }
  const classes = released.classes.flatMap((one): Known[] => {
    const members = membersOf(latent, one.ages, one.gender)
    const trait = one.gender === null ? 'age' : 'gender'
    const isOfKnown = released.codedShare[trait] !== tally.codedShare[trait]
    // A share of the known, of whom nobody tells how many: at most that part of all.
    if (one.share.state === 'value' && isOfKnown) {
      return [{ members, is: 'at-most', to: one.share.high * total }]
    }
    if (one.share.state === 'value') return [{ members, is: 'equal', to: one.share.value * total }]
    const isFew = one.share.state === 'withheld' && one.share.rule === 'fewer-than-ten'
    return isFew ? [{ members, is: 'at-most', to: 9 }] : []
  })
  const coded = (['age', 'gender'] as const).flatMap((trait): Known[] => {
    const part = tally.traits.includes(trait) ? released.codedShare[trait] : null
    return part === null ? [] : [{ members: knownOf(latent, trait), is: 'equal', to: part * total }]
  })
  return [all, ...classes, ...coded]
}

function knownOf(latent: Latent, trait: 'age' | 'gender'): number[] {
  const bands = latent.ages.filter((age) => age !== null)
  return trait === 'age'
    ? bands.flatMap((age) => membersOf(latent, agesOf(age), null))
    : genders.flatMap((gender) => membersOf(latent, null, gender))
}

/** Every cell, every age and gender, every class that is hidden, and whoever has no class. */
function targets(latent: Latent, released: readonly ReleasedTally[]): number[][] {
  const everyone = [...latent.counts.keys()]
  const unknown = (['age', 'gender'] as const).map((trait) => {
    const known = new Set(knownOf(latent, trait))
    return everyone.filter((at) => !known.has(at))
  })
  return [
    ...everyone.map((at) => [at]),
    ...latent.ages.flatMap((age) => (age === null ? [] : [membersOf(latent, agesOf(age), null)])),
    ...genders.map((gender) => membersOf(latent, null, gender)),
    ...unknown.filter((members) => members.length > 0),
    ...released
      .flatMap(({ classes }) => classes)
      .filter((one) => one.share.state === 'withheld')
      .map((one) => membersOf(latent, one.ages, one.gender)),
  ]
}

function assertNothingSmallIsTold(
  latent: Latent,
  released: readonly ReleasedTally[],
  known: readonly Known[],
): void {
  for (const members of targets(latent, released)) {
    const range = linearRange(latent.counts.length, known, members)
    assert.ok(range, 'what is published contradicts itself')
    const isSmall = range.high < 10 - slack
    assert.ok(!isSmall || range.low <= slack, `${members.join()} in ${range.low}-${range.high}`)
  }
}

function open(tally: Tally, earlier: readonly ReleasedPartition[] = []) {
  const remembered: ReleasedPartition[] = []
  const remember = (one: ReleasedPartition) => void remembered.push(one)
  return { released: release(tally, 'public', { earlier, remember }), remembered }
}

const shapes = [['age'], ['gender'], ['age', 'gender']] as const

for (const traits of shapes) {
  test(`a table by ${traits.join(' and by ')} alone gives no small cell away`, () => {
    fc.assert(
      fc.property(latents, (latent) => {
        const tally = marginTally(latent, traits)
        const { released } = open(tally)
        if (latent.total < 30) return
        assertNothingSmallIsTold(latent, [released], knowledge(latent, tally, released))
      }),
      { seed: 2030, numRuns: 200 },
    )
  })
}

test('no shown class of a margin has fewer than ten units', () => {
  fc.assert(
    fc.property(latents, (latent) => {
      for (const one of open(marginTally(latent, ['age', 'gender'])).released.classes) {
        if (one.share.state !== 'value') continue
        assert.ok(sumOf(latent, membersOf(latent, one.ages, one.gender)) >= 10)
      }
    }),
    { seed: 2031, numRuns: 200 },
  )
})

test('fewer than ten without a class are hidden, and none of them like a few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 400 }), fc.nat({ max: 20 }), (each, unknown) => {
      const counts = [each, each + 3, unknown]
      const total = 2 * each + 3 + unknown
      const latent: Latent = { ages: [null], sides: [...genders, null], counts, total }
      const { released } = open(marginTally(latent, ['gender']))
      const isTold = released.codedShare.gender !== null
      assert.equal(isTold, unknown >= 10)
      const sum = released.classes.reduce(
        (all, { share }) => all + (share.state === 'value' ? share.value : 0),
        0,
      )
      if (!isTold) assert.ok(Math.abs(sum - 1) <= 0.001 + 1e-9, 'no remainder to subtract')
    }),
    { seed: 2032, numRuns: 200 },
  )
})

/** The joint table of the latent one, where all is known. */
function jointTally(latent: Latent): Tally {
  const bands = latent.ages.filter((age) => age !== null)
  const margins = marginTally(latent, ['age', 'gender'])
  const cells = bands.flatMap((age) =>
    genders.map((gender) => {
      const members = membersOf(latent, agesOf(age), gender)
      return { gender, age, share: sumOf(latent, members) / latent.total, halfStep: 0 }
    }),
  )
  return { ...margins, traits: jointTraits, cells }
}

const whole = latents.filter(({ ages, sides }) => !ages.includes(null) && !sides.includes(null))

test('a joint table and its margins on one day, in either order, give no small cell away', () => {
  fc.assert(
    fc.property(whole, fc.boolean(), fc.constantFrom(...shapes), (latent, jointFirst, traits) => {
      if (latent.total < 30) return
      const joint = jointTally(latent)
      const margins = marginTally(latent, traits)
      const [one, other] = jointFirst ? [joint, margins] : [margins, joint]
      const before = open(one)
      const after = open(other, before.remembered)
      const again = open(one, [...before.remembered, ...after.remembered])
      const releases = [before, after, again].map(({ released }) => released)
      const known = releases.flatMap((released) => knowledge(latent, joint, released))
      assertNothingSmallIsTold(latent, releases, known)
    }),
    { seed: 2033, numRuns: 120 },
  )
})

test('the margins of a joint table are its sums', () => {
  fc.assert(
    fc.property(whole, (latent) => {
      const sums = marginsOf(jointTally(latent))
      const margins = marginTally(latent, ['age', 'gender'])
      assert.equal(isJoint(sums), false)
      for (const [at, { share }] of sums.cells.entries()) {
        assert.ok(Math.abs(share - (margins.cells[at]?.share ?? Number.NaN)) < 1e-12)
      }
    }),
    { seed: 2034, numRuns: 100 },
  )
})
