// SPDX-License-Identifier: EUPL-1.2

/**
 * What a link to a network leads to, by the parts of its path; the first that fits counts. `*` is
 * any part, `@*` one that begins with `@`; more parts may follow.
 *
 * `profile`: to a person, the whole link goes. A number: that part of the path, counted from 0, is
 * an account; it alone goes. `stays`: to a message, a group or the network itself.
 */
export type LinkTarget = 'profile' | 'stays' | number

export interface Network {
  readonly hosts: readonly string[]
  readonly paths: readonly (readonly [path: string, target: LinkTarget])[]
}

/** What follows the host in most networks when it is no profile. */
const ownPages = `about ads business developers download explore hashtag help home i legal login
  notifications privacy search settings signup terms tos`.split(/\s+/)

const staying = (pages: readonly string[]) => pages.map((page) => [page, 'stays'] as const)

export const networks: readonly Network[] = [
  {
    hosts: ['facebook.com', 'fb.com', 'facebook.nl'],
    paths: [
      ['profile.php', 'profile'],
      ['permalink.php', 'profile'],
      ['story.php', 'profile'],
      ['people', 'profile'],
      ['pages', 'profile'],
      ['groups/*/user', 'profile'],
      ['marketplace/profile', 'profile'],
      ['stories', 'profile'],
      ['share/p', 'stays'],
      ['share/v', 'stays'],
      ['share/r', 'stays'],
      ['share', 'profile'],
      ...staying(ownPages),
      ...staying(
        `dialog events gaming groups l.php live marketplace media photo photo.php plugins policies
        reel reels sharer sharer.php video.php watch hashtag`.split(/\s+/),
      ),
      ['*/posts', 0],
      ['*/videos', 0],
      ['*/photos', 0],
      ['*/reels', 0],
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['fb.me'],
    paths: [
      ['e', 'stays'],
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['m.me', 'messenger.com', 'ig.me'],
    paths: [
      ['t', 'profile'],
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['x.com', 'twitter.com'],
    paths: [
      ['intent', 'profile'],
      ...staying(ownPages),
      ...staying(['compose', 'messages', 'share', 'who_to_follow']),
      ['*/status', 0],
      ['*/statuses', 0],
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['instagram.com', 'instagr.am'],
    paths: [
      ['stories/*', 1],
      ...staying(['p', 'reel', 'reels', 'tv', 'accounts', 'direct', 'share', ...ownPages]),
      ['*/p', 0],
      ['*/reel', 0],
      ['*/tv', 0],
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['tiktok.com'],
    paths: [
      ['@*/video', 0],
      ['@*/photo', 0],
      ['@*', 'profile'],
    ],
  },
  {
    hosts: ['linkedin.com'],
    paths: [
      ['in', 'profile'],
      ['pub', 'profile'],
      ['posts/*', 1],
      ['recent-activity', 'profile'],
    ],
  },
  {
    hosts: ['youtube.com', 'youtube.nl'],
    paths: [
      ['@*', 'profile'],
      ['channel', 'profile'],
      ['user', 'profile'],
      ['c', 'profile'],
      ...staying('watch shorts playlist live embed feed results post clip gaming'.split(' ')),
      ...staying(ownPages),
      ['*', 'profile'],
    ],
  },
  {
    hosts: ['threads.net', 'threads.com'],
    paths: [
      ['@*/post', 0],
      ['@*', 'profile'],
    ],
  },
  {
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    paths: [
      ['joinchat', 'stays'],
      ['addstickers', 'stays'],
      ['c', 'stays'],
      ['s/*', 'profile'],
      ['*/*', 0],
      ['*', 'profile'],
    ],
  },
  { hosts: ['wa.me'], paths: [['*', 'profile']] },
  {
    hosts: ['whatsapp.com'],
    paths: [
      ['send', 'profile'],
      ['channel', 'stays'],
    ],
  },
  { hosts: ['signal.me'], paths: [['*', 'profile']] },
  {
    hosts: ['bsky.app'],
    paths: [
      ['profile/*/post', 1],
      ['profile/*/feed', 1],
      ['profile/*/lists', 1],
      ['profile/*', 'profile'],
    ],
  },
  {
    hosts: ['reddit.com'],
    paths: [
      ['user', 'profile'],
      ['u', 'profile'],
    ],
  },
  {
    hosts: ['snapchat.com'],
    paths: [
      ['add', 'profile'],
      ['@*', 'profile'],
    ],
  },
  {
    hosts: ['pinterest.com', 'pinterest.nl'],
    paths: [['pin', 'stays'], ...staying(ownPages), ['*', 'profile']],
  },
  { hosts: ['nextdoor.com', 'nextdoor.nl'], paths: [['profile', 'profile']] },
  {
    hosts: ['twitch.tv'],
    paths: [
      ['directory', 'stays'],
      ['videos', 'stays'],
      ['*', 'profile'],
    ],
  },
  { hosts: ['github.com'], paths: [...staying(ownPages), ['*', 'profile']] },
  {
    hosts: ['onlyfans.com', 'linktr.ee', 'paypal.me', 'about.me', 'ko-fi.com'],
    paths: [['*', 'profile']],
  },
  {
    hosts: ['vk.com', 'ok.ru', 'soundcloud.com', 'medium.com'],
    paths: [
      ['@*', 'profile'],
      ['*', 'profile'],
    ],
  },
  { hosts: ['discord.com'], paths: [['users', 'profile']] },
  { hosts: ['strava.com'], paths: [['athletes', 'profile']] },
  {
    hosts: ['flickr.com'],
    paths: [
      ['photos/*/*', 1],
      ['photos', 'profile'],
      ['people', 'profile'],
    ],
  },
]

/** Parts of a query that name an account: `watch?v=abc&ab_channel=Jan`. */
export const namingParameters = ['ab_channel', 'screen_name', 'username', 'user', 'author', 'via']
