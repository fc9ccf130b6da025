// SPDX-License-Identifier: EUPL-1.2
import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ContractError } from '../contract/contract-error.ts'
import { near, valueOf } from '../testing/near.ts'
import { engagement } from './engagement.ts'
import { engagementOfTotals } from './engagement-of-totals.ts'

const posts = {
  likes: Float64Array.of(4, 0, 10, 2, 0),
  comments: Float64Array.of(1, 0, 3, 0, 0),
  shares: Float64Array.of(0, 0, 1, 1, 0),
}

test('popularity, commitment, virality and their sum (Bonsón and Ratkai 2013)', () => {
  const found = valueOf(engagement(posts, { followers: 1200, residents: 8000 }))
  near(found.popularity.shareOfPosts, 0.6)
  near(found.popularity.perPost, 3.2)
  assert.equal(found.popularity.medianPerPost, 2)
  near(valueOf(found.popularity.perThousandResidents), 0.4)
  near(valueOf(found.engagement), 3.66666666666667)
  assert.equal(found.followersAt, 'measuring')
})

test('followers at the time of each post give a mean of rates', () => {
  const followers = Float64Array.of(1000, 1000, 2000, 2000, 2000)
  const found = valueOf(engagement(posts, { followers }))
  near(valueOf(found.popularity.perThousandFollowers), (4 + 0 + 5 + 1 + 0) / 5)
  assert.equal(found.followersAt, 'post')
})

test('no shares, no V and no E; no followers, no P3; never a zero in their place', () => {
  const { likes, comments } = posts
  const found = valueOf(engagement({ likes, comments }, { followers: 0 }))
  assert.equal(found.virality.status, 'impossible')
  assert.equal(found.engagement.status, 'impossible')
  const rate = found.popularity.perThousandFollowers
  assert.equal(rate.status === 'impossible' && rate.reason, 'no-followers')
})

test('no posts, and what is no count', () => {
  const none = new Float64Array(0)
  assert.equal(engagement({ likes: none, comments: none }, {}).status, 'impossible')
  assert.throws(
    () => engagement({ likes: Float64Array.of(0.5), comments: Float64Array.of(1) }, {}),
    ContractError,
  )
})

test('sums over a period give the same engagement', () => {
  const totals = { posts: 5, likes: 16, comments: 4, shares: 2 }
  near(valueOf(valueOf(engagementOfTotals(totals, 1200)).engagement), 3.66666666666667)
  assert.equal(engagementOfTotals({ ...totals, posts: 0 }).status, 'impossible')
})
