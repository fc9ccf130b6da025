// SPDX-License-Identifier: EUPL-1.2
import type { ReactionKind } from '../../record.ts'

/** Words for kinds of posts, Dutch and English, that may be kept; others could be anything. */
export const postTypeWords: readonly string[] = (
  'photo photos foto "foto\'s" picture image afbeelding plaatje video videos "video\'s" reel reels ' +
  'story stories verhaal link links status text tekst post bericht tweet repost retweet reply ' +
  'antwoord quote citaat carousel carrousel album gallery galerij live short shorts poll peiling ' +
  'event evenement article artikel document pdf gif igtv thread note update share gedeeld organic ' +
  'organisch paid betaald boosted advertentie ad other overig anders onbekend unknown'
)
  .replaceAll('"', '')
  .split(' ')

/** Words for what somebody did; what is none of them counts as a comment or a mention. */
const kindWords: Readonly<Record<ReactionKind, readonly string[]>> = {
  comment: [
    'comment',
    'comments',
    'reply',
    'replies',
    'reactie',
    'opmerking',
    'antwoord',
    'answer',
  ],
  like: [
    'like',
    'likes',
    'vind-ik-leuk',
    'vind ik leuk',
    'favorite',
    'favourite',
    'favoriet',
    'love',
  ],
  share: ['share', 'shares', 'repost', 'retweet', 'rt', 'gedeeld', 'deelactie', 'boost', 'reblog'],
  quote: ['quote', 'quotes', 'quote tweet', 'citaat', 'geciteerd'],
  mention: ['mention', 'mentions', 'vermelding', 'post', 'bericht', 'tweet', 'message'],
}

const kindByWord: ReadonlyMap<string, ReactionKind> = new Map(
  reactionKinds().flatMap((kind) =>
    kindWords[kind].map((word): [string, ReactionKind] => [word, kind]),
  ),
)

function reactionKinds(): readonly ReactionKind[] {
  return ['comment', 'like', 'share', 'quote', 'mention']
}

export const reactionWords: Iterable<string> = kindByWord.keys()

export function reactionKindOf(cell: string): ReactionKind | null {
  return kindByWord.get(cell.trim().toLowerCase()) ?? null
}
