// SPDX-License-Identifier: EUPL-1.2
// Made-up rows of comments under videos, as 4CAT writes those of TikTok: 19 columns, some 375 bytes.
import { type RandomStream, randomStream } from '@bereik/statistics'

const headings =
  'collected_from_url,id,thread_id,author,author_full,author_avatar_url,body,timestamp,' +
  'unix_timestamp,likes,replies,post_id,post_url,post_body,comment_url,is_liked_by_post_author,' +
  'is_sticky,is_comment_on_comment,language_guess\n'
const words =
  'wanneer gaat de balie weer open ik vind het een goed plan van de gemeente maar waarom duurt ' +
  'dat zo lang op de markt is het altijd druk en er is geen plek voor fietsen mooi gedaan hoor'
const vocabulary = words.split(' ')
/** One comment in eight leads to somebody. */
const leads = [
  'mail me op s.voorbeeld@voorbeeld.invalid',
  'bel 06-12345678 even',
  '@kees_88 kijk dit eens',
  'Beste Piet, bedankt',
  'zie https://www.instagram.com/kees_88/',
  'Groetjes, Sanne',
  'het café is dicht \u{1F600}',
]

/** The same seed gives the same bytes. */
export function* commentRows(rows: number): Generator<Buffer> {
  const random = randomStream('comments')
  let piece = headings
  for (let row = 0; row < rows; row += 1) {
    piece += comment(row, random)
    if (piece.length < 1 << 20) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

function comment(row: number, random: RandomStream): string {
  const length = 4 + random.below(22)
  const text = Array.from({ length }, () => vocabulary[random.below(vocabulary.length)])
  if (random.below(8) === 0) text.push(leads[random.below(leads.length)])
  const author = random.below(40_000)
  const video = `7301111111111${100_000 + random.below(50)}`
  const id = `7302222${String(row).padStart(12, '0')}`
  const at = 1_735_689_600 + random.below(31_000_000)
  const time = new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const link = `https://m.tiktok.com/v/${video}`
  return (
    `https://www.tiktok.com/@gemeente/video/${video},${id},${video},user_${author},` +
    `Naam ${author},https://p16.voorbeeld.invalid/${author}.jpg,"${text.join(' ')}",${time},` +
    `${at},${random.below(40)},${random.below(3)},${video},${link},Nieuws,` +
    `${link}.html?c=${id},no,no,no,nl\n`
  )
}
