// SPDX-License-Identifier: EUPL-1.2
import type { ReactionKind } from '../../record.ts'
import type { PlatformId } from '../../vocabulary.ts'

/** Words of the column with sources, Dutch and English, for our platforms. */
export const sources: ReadonlyMap<string, PlatformId> = new Map<string, PlatformId>([
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['instagram', 'instagram'],
  ['twitter', 'x'],
  ['x', 'x'],
  ['x (twitter)', 'x'],
  ['twitter (x)', 'x'],
  ['x/twitter', 'x'],
  ['twitter/x', 'x'],
  ['linkedin', 'linkedin'],
  ['youtube', 'youtube'],
  ['tiktok', 'tiktok'],
  ['tik tok', 'tiktok'],
  ['threads', 'threads'],
  ['mastodon', 'mastodon'],
  ['bluesky', 'bluesky'],
  ['whatsapp', 'whatsapp'],
  ['nextdoor', 'nextdoor'],
])

/** Words of the column with types. */
export const types: ReadonlyMap<string, ReactionKind | null> = new Map<string, ReactionKind | null>(
  [
    ['post', null],
    ['bericht', null],
    ['message', null],
    ['tweet', null],
    ['artikel', null],
    ['article', null],
    ['nieuws', null],
    ['news', null],
    ['video', null],
    ['photo', null],
    ['foto', null],
    ['image', null],
    ['afbeelding', null],
    ['link', null],
    ['status', null],
    ['story', null],
    ['reel', null],
    ['review', null],
    ['vraag', null],
    ['question', null],
    ['mention', 'mention'],
    ['comment', 'comment'],
    ['reactie', 'comment'],
    ['reply', 'comment'],
    ['antwoord', 'comment'],
    ['answer', 'comment'],
    ['retweet', 'share'],
    ['repost', 'share'],
    ['share', 'share'],
    ['gedeeld', 'share'],
    ['quote', 'quote'],
    ['citaat', 'quote'],
  ],
)
