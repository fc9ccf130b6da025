// SPDX-License-Identifier: EUPL-1.2

/**
 * Other names of metrics than their own labels (platforms/metrics.ts), to suggest by. Left out on
 * purpose: "Engagement", which every tool counts in its own way, and Dutch "Reacties", which are
 * likes in one file and comments in another.
 */
export const metricLabels: Readonly<Record<string, readonly string[]>> = {
  views: ['Post views', 'View count', 'Bekeken', 'Keer bekeken', 'Kijkers totaal', 'Plays'],
  impressions: ['Post impressions', 'Impressies', 'Total impressions', 'Impressions (total)'],
  reach: ['Reach', 'Bereik', 'Post reach', 'Total reach', 'Accounts reached', 'Bereikte accounts'],
  reactions: ['Reactions', 'Post reactions', 'Total reactions', 'Reactions (total)'],
  likes: [
    'Likes',
    'Post likes',
    'Like count',
    'Vind ik leuk',
    'Vind-ik-leuk',
    'Favorites',
    'Favorieten',
  ],
  comments: ['Post comments', 'Comment count', 'Replies', 'Antwoorden', 'Comments (total)'],
  shares: ['Shares', 'Post shares', 'Deelacties', 'Keer gedeeld', 'Delen', 'Share count'],
  reposts: ['Retweets', 'RT', 'Retweet count', 'Repost', 'Boosts', 'Reposts (total)'],
  quotes: ['Quote tweets', 'Citaten', 'Quote count'],
  saves: ['Post saves', 'Opgeslagen', 'Keer opgeslagen', 'Saved'],
  'video-views': ['Post video views', 'Video weergaven'],
  'link-clicks': ['Post link clicks', 'Linkkliks', 'Link kliks', 'Klikken op link'],
  clicks: ['Post clicks', 'Kliks', 'Klikken', 'Clicks (total)'],
  followers: [
    'Total followers',
    'Followers total',
    'Follower count',
    'Totaal volgers',
    'Volgers totaal',
    'Totaal aantal volgers',
    'Fans',
    'Page followers',
  ],
  follows: [
    'New followers',
    'New follows',
    'Gained followers',
    'Followers gained',
    'Volgers erbij',
  ],
  unfollows: ['Lost followers', 'Followers lost', 'Ontvolgd', 'Volgers eraf'],
  'net-followers': ['Net follower growth', 'Groei volgers', 'Volgersgroei', 'Groei'],
  'posts-made': ['Posts', 'Berichten', 'Number of posts', 'Published posts', 'Posts published'],
  'profile-visits': ['Profile views', 'Profielbezoeken', 'Profielweergaven'],
  'watch-hours': ['Watch time (hours)', 'Kijktijd (uren)'],
}
