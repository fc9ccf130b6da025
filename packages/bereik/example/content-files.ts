// SPDX-License-Identifier: EUPL-1.2
import { sparseLine, utf8File } from './csv.ts'
import { postTexts } from './post-texts.ts'
import { seededRandom } from './seeded-random.ts'

type Random = () => number

const pageId = '100000000000042'
const accountId = '17841400000000042'
const name = 'Gemeente Voorbeelddorp'
const firstDay = Date.UTC(2026, 0, 5, 7)

const between = (random: Random, low: number, high: number) =>
  Math.floor(low + random() * (high - low + 1))

/** Moments spread over about nine months of 2026, as Meta writes them: month first, no zone. */
function publishTime(random: Random, at: number, of: number): string {
  const day = Math.floor((at / of) * 265)
  const minutes = between(random, 0, 11 * 60)
  const iso = new Date(firstDay + day * 86_400_000 + minutes * 60_000).toISOString()
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`
}

const textAt = (at: number) => postTexts[at % postTexts.length] ?? ''

const facebookHeader = [
  'Post ID',
  'Page ID',
  'Page name',
  'Title',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Caption type',
  'Permalink',
  'Is crosspost',
  'Is share',
  'Post type',
  'Languages',
  'Custom labels',
  'Funded content status',
  'Data comment',
  'Date',
  'Views',
  'Reach',
  'Views from Organic posts',
  'Views from Boosted posts',
  'Reactions, Comments and Shares',
  'Reactions',
  'Comments',
  'Shares',
  'Total clicks',
  'Link Clicks',
  'Other Clicks',
]

export function facebookPosts(posts: number): Buffer {
  const random = seededRandom(20260105)
  const lines = [sparseLine(facebookHeader)]
  for (let at = 0; at < posts; at++) {
    const id = `12200000000${String(4200 + 7 * at)}`
    const reach = between(random, 600, 3400)
    const organic = Math.round(reach * (1.2 + random()))
    const boosted = at % 12 === 5 ? between(random, 900, 4000) : 0
    const reactions = between(random, 3, Math.ceil(reach / 40))
    const comments = between(random, 0, Math.ceil(reach / 150))
    const shares = between(random, 0, Math.ceil(reach / 200))
    const links = between(random, 0, 60)
    const others = between(random, 5, 90)
    lines.push(
      sparseLine([
        id,
        pageId,
        name,
        textAt(at),
        '',
        0,
        publishTime(random, at, posts),
        'N/A',
        `https://www.facebook.com/${pageId}/posts/${id}`,
        0,
        0,
        at % 5 === 3 ? 'Links' : 'Photos',
        '',
        '',
        '',
        '',
        'Lifetime',
        organic + boosted,
        reach,
        organic,
        boosted === 0 ? '' : boosted,
        reactions + comments + shares,
        reactions,
        comments,
        shares,
        links + others,
        links === 0 ? '' : links,
        others,
      ]),
    )
  }
  return utf8File(lines)
}

/** Weight of each column in the views: women of 35 to 54 watch most. */
const audience: readonly (readonly [label: string, weight: number])[] = [
  ['F, 35-44', 17],
  ['F, 45-54', 18],
  ['F, 25-34', 11],
  ['F, 55-64', 12],
  ['F, 65+', 9],
  ['F, 18-24', 3],
  ['M, 45-54', 8],
  ['M, 35-44', 8],
  ['M, 55-64', 6],
  ['M, 65+', 4],
  ['M, 25-34', 3],
  ['M, 18-24', 1],
]

const videoHeader = [
  'Video asset ID',
  'Universal video ID',
  'Page ID',
  'Page name',
  'Title',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Custom labels',
  'Data comment',
  'Date',
  'Reach',
  '3-second video views',
  '1-minute video views',
  'Seconds viewed',
  'Average Seconds viewed',
  'Reactions, comments and shares',
  'Reactions',
  'Comments',
  'Shares',
]

export function facebookVideos(videos: number): Buffer {
  const random = seededRandom(20260301)
  const header = [
    ...videoHeader,
    ...audience.map(([label]) => `3-second video views by top audience (${label})`),
    '3-second video views by country (Netherlands (NL))',
    '3-second video views by country (Germany (DE))',
  ]
  const lines = [sparseLine(header)]
  for (let at = 0; at < videos; at++) {
    const weights = audience.map(([, weight]) => weight * (0.8 + 0.4 * random()))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const known = between(random, 900, 5200)
    const cells = weights.map((weight) => Math.round((known * weight) / total))
    // The rest is of people whose age or gender the platform does not tell.
    const views = Math.ceil(cells.reduce((sum, cell) => sum + cell, 0) / 0.995)
    const abroad = between(random, 4, 20)
    const average = 4 + 8 * random()
    const reactions = between(random, 10, 120)
    const comments = between(random, 0, 20)
    const shares = between(random, 0, 15)
    lines.push(
      sparseLine([
        `33000000000${String(1100 + 13 * at)}`,
        '',
        pageId,
        name,
        '',
        textAt(3 * at + 1),
        between(random, 12, 90),
        publishTime(random, at, videos),
        '',
        '',
        'Lifetime',
        Math.round(views * 1.4),
        views,
        between(random, 0, 60),
        (views * average).toFixed(3),
        average.toFixed(3),
        reactions + comments + shares,
        reactions,
        comments,
        shares,
        ...cells,
        views - abroad,
        abroad,
      ]),
    )
  }
  return utf8File(lines)
}

const instagramHeader = [
  'Post ID',
  'Account ID',
  'Account username',
  'Account name',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Permalink',
  'Post type',
  'Data comment',
  'Date',
  'Views',
  'Reach',
  'Likes',
  'Shares',
  'Follows',
  'Comments',
  'Saves',
]

export function instagramPosts(posts: number): Buffer {
  const random = seededRandom(20260612)
  const lines = [sparseLine(instagramHeader)]
  for (let at = 0; at < posts; at++) {
    const reel = at % 3 === 1
    const reach = between(random, 180, reel ? 2600 : 1100)
    const follows = between(random, 0, 3)
    lines.push(
      sparseLine([
        `180000000000${String(51_000 + 11 * at)}`,
        accountId,
        'gemeentevoorbeelddorp',
        name,
        textAt(5 * at + 2),
        reel ? between(random, 9, 60) : 0,
        publishTime(random, at, posts),
        `https://www.instagram.com/p/VBD${String(1000 + at)}/`,
        reel ? 'IG reel' : 'IG image',
        '',
        'Lifetime',
        Math.round(reach * (1.2 + random())),
        reach,
        between(random, 4, Math.ceil(reach / 18)),
        between(random, 0, 12),
        follows === 0 ? '' : follows,
        between(random, 0, 9),
        between(random, 0, 7),
      ]),
    )
  }
  return utf8File(lines)
}
