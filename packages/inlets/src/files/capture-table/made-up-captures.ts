// SPDX-License-Identifier: EUPL-1.2

/** Files of the kinds we read, made up, for tests. */
export interface MadeUpCapture {
  readonly name: string
  readonly kind: string
  readonly headings: readonly string[]
  /** Columns with free text. */
  readonly texts: readonly string[]
  /** Columns of which an own message keeps what stands there. */
  readonly ownColumns: readonly string[]
  /** Columns that name the post of a page. */
  readonly postColumns: readonly string[]
  /** A row by this author, as long as the headings. */
  row(author: string): string[]
}

function madeUp(
  name: string,
  kind: string,
  columns: Readonly<Record<string, (author: string) => string>>,
  parts: Pick<MadeUpCapture, 'texts' | 'ownColumns' | 'postColumns'>,
): MadeUpCapture {
  const headings = Object.keys(columns)
  return {
    name,
    kind,
    headings,
    ...parts,
    row: (author) => Object.values(columns).map((of) => of(author)),
  }
}

const always = (text: string) => () => text

export const madeUpCaptures: readonly MadeUpCapture[] = [
  madeUp(
    '4CAT, X',
    'fourcat',
    {
      id: always('1700000000000000002'),
      thread_id: always('1700000000000000001'),
      timestamp: always('2026-03-29 01:30:00'),
      unix_timestamp: always('1774747800'),
      link: (author) => `https://x.com/${author}/status/1700000000000000002`,
      body: always('Wanneer gaat de balie open?'),
      author: (author) => author,
      author_fullname: (author) => `Sanne ${author}`,
      author_id: always('83838383838383838'),
      retweet_count: always('0'),
      reply_count: always('2'),
      like_count: always('1204'),
      quote_count: always(''),
      is_retweet: always('no'),
      is_quote_tweet: always('no'),
      is_reply: always('yes'),
      replied_user: always('gemeente'),
      hashtags: always('balie'),
      mentions: (author) => author,
      place_name: always('Gouda'),
    },
    {
      texts: ['body'],
      ownColumns: ['id', 'thread_id', 'link', 'author', 'author_fullname', 'author_id'],
      postColumns: ['thread_id'],
    },
  ),
  madeUp(
    '4CAT, comments of TikTok',
    'fourcat',
    {
      id: always('7302222222222222222'),
      thread_id: always('7302222222222222221'),
      author: (author) => author,
      author_full: (author) => `Sanne ${author}`,
      author_avatar_url: (author) => `https://p16.voorbeeld.invalid/${author}.jpg`,
      body: always('Leuk!'),
      timestamp: always('2026-01-01 00:30:00'),
      unix_timestamp: always('1767227400'),
      likes: always('3'),
      replies: always('0'),
      post_id: always('7301111111111111111'),
      post_url: (author) => `https://www.tiktok.com/@${author}/video/7301111111111111111`,
      comment_url: (author) => `https://www.tiktok.com/@${author}/video/7301111111111111111?c=1`,
      is_comment_on_comment: always('no'),
    },
    {
      texts: ['body'],
      ownColumns: ['id', 'comment_url', 'author', 'author_full', 'post_id'],
      postColumns: ['post_id'],
    },
  ),
  madeUp(
    'CrowdTangle, Facebook groups',
    'crowdtangle',
    {
      'Group Name': (author) => `Buurt van ${author}`,
      'User Name': (author) => author,
      'Facebook Id': always('83838383838383838'),
      'Post Created': always('2022-03-14 09:30:12 CET'),
      Type: always('Photo'),
      'Total Interactions': always('1,204'),
      Likes: always('610'),
      Comments: always('310'),
      Shares: always('120'),
      Love: always('84'),
      Wow: always('20'),
      Haha: always('31'),
      Sad: always('22'),
      Angry: always('5'),
      Care: always('2'),
      'Post Views': always('0'),
      URL: (author) => `https://www.facebook.com/${author}/posts/9000000000000001`,
      Message: always('Morgen stembureaus open.'),
      'Image Text': (author) => author,
      'Sponsor Name': (author) => author,
    },
    {
      texts: ['Message'],
      ownColumns: ['Group Name', 'User Name', 'Facebook Id', 'URL'],
      postColumns: [],
    },
  ),
  madeUp(
    'CrowdTangle, Instagram',
    'crowdtangle',
    {
      Account: (author) => `Sanne ${author}`,
      'User Name': (author) => author,
      'Followers at Posting': always('2310'),
      'Post Created': always('2022-03-14 09:30:12 EDT'),
      Type: always('Album'),
      Likes: always('84'),
      Comments: always('6'),
      Views: always('0'),
      URL: always('https://www.instagram.com/p/CbFoo00001a/'),
      Link: (author) => `https://www.instagram.com/${author}`,
      Photo: always('https://voorbeeld.invalid/1.jpg'),
      Title: always(''),
      Description: always('Zon op de markt'),
    },
    {
      texts: ['Description', 'Title'],
      ownColumns: ['Account', 'User Name', 'URL'],
      postColumns: [],
    },
  ),
  madeUp(
    'Coosto',
    'coosto',
    {
      zoekopdracht: (author) => author,
      datum: always('2019-05-06 14:03'),
      url: (author) => `https://twitter.com/${author}/status/1125000000000000001`,
      sentiment: always('-'),
      type: always('comment'),
      discussielengte: always('4'),
      views: always('120'),
      auteur: (author) => author,
      volgers: always('310'),
      invloed: always('12'),
      'GPS breedtegraad': always('52.01'),
      'GPS lengtegraad': always('4.71'),
      'bericht tekst': always('Wanneer gaat de Stationsweg weer open?'),
      'type bron': always('twitter'),
      titel: always(''),
    },
    {
      texts: ['bericht tekst', 'titel'],
      ownColumns: ['url', 'auteur'],
      postColumns: [],
    },
  ),
]
