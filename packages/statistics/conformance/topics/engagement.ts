// SPDX-License-Identifier: EUPL-1.2
import { engagement, type Outcome, type ReactionRate } from '../../src/index.ts'
import type { Json, Topic } from '../case.ts'
import { numbersAt, optionalNumber } from '../read.ts'

export const engagementTopic: Topic = ({ inputs }) => {
  const followers = optionalNumber(inputs, 'fans')
  const answer = engagement(
    {
      likes: numbersAt(inputs, 'likes'),
      comments: numbersAt(inputs, 'comments'),
      ...(inputs['shares'] == null ? {} : { shares: numbersAt(inputs, 'shares') }),
    },
    followers === undefined ? {} : { followers },
  )
  if (answer.status !== 'ok') {
    return { popularity: none, commitment: none, virality: none, engagement: null }
  }
  const { popularity, commitment, virality } = answer.value
  return {
    popularity: rateOf(popularity),
    commitment: rateOf(commitment),
    virality: virality.status === 'ok' ? rateOf(virality.value) : none,
    engagement: numberOf(answer.value.engagement),
  }
}

const none = { share_of_posts: null, per_post: null, per_thousand_fans: null }

function rateOf(rate: ReactionRate): Json {
  return {
    share_of_posts: rate.shareOfPosts,
    per_post: rate.perPost,
    per_thousand_fans: numberOf(rate.perThousandFollowers),
  }
}

function numberOf(outcome: Outcome<number>): number | null {
  return outcome.status === 'ok' ? outcome.value : null
}
