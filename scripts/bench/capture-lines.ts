// SPDX-License-Identifier: EUPL-1.2
// Made-up lines of a capture of X, some 5 kB each: every key that the web pages send along.
import { type RandomStream, randomStream } from '@bereik/statistics'

const words =
  'de het een gemeente zwembad weer open vandaag raadhuis parkeren bewoners plan straat avond ' +
  'school jeugd sport werk water energie afval markt café \u{1F3CA} en van voor niet'
const vocabulary = words.split(' ')

/** The same seed gives the same bytes. */
export function* captureLines(lines: number): Generator<Buffer> {
  const random = randomStream('capture')
  let piece = ''
  for (let line = 0; line < lines; line += 1) {
    piece += `${JSON.stringify(envelope(line, random))}\n`
    if (piece.length < 1 << 20) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

function text(length: number, random: RandomStream): string {
  return Array.from({ length }, () => vocabulary[random.below(vocabulary.length)]).join(' ')
}

function envelope(line: number, random: RandomStream) {
  const id = String(1_700_000_000_000_000_000n + BigInt(line))
  const author = String(1000 + random.below(20_000))
  return {
    nav_index: '1:4:0',
    item_id: id,
    timestamp_collected: 1_760_000_000_000 + line,
    last_updated: 1_760_000_000_000 + line,
    source_platform: 'twitter.com',
    source_platform_url: 'https://x.com/search?q=gemeente%20voorbeelddorp&src=typed_query&f=live',
    source_url: 'https://x.com/i/api/graphql/abcdefghijklmnop/SearchTimeline?variables=%7B%22raw',
    user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    data: post(id, author, random),
    id: line + 1,
  }
}

function post(id: string, author: string, random: RandomStream) {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: user(id, author, random) } },
    unmention_data: {},
    edit_control: {
      edit_tweet_ids: [id],
      editable_until_msecs: '1760003276000',
      is_edit_eligible: false,
      edits_remaining: '5',
    },
    is_translatable: false,
    views: { count: String(random.below(20_000)), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    grok_analysis_button: true,
    legacy: legacy(id, author, random),
    quick_promote_eligibility: { eligibility: 'IneligibleNotProfessional' },
    id,
    promoted: false,
  }
}

function legacy(id: string, author: string, random: RandomStream) {
  const isReply = random.below(2) === 0
  const mail = random.below(4) === 0 ? '\n\nMail mij op jan@voorbeeld.invalid' : ''
  const mention = isReply ? '@gem_voorbeeld ' : ''
  const picture = media(id, author)
  return {
    bookmark_count: random.below(9),
    bookmarked: false,
    conversation_id_str: isReply ? '1699999999999999999' : id,
    created_at: 'Tue Oct 07 07:57:53 +0000 2025',
    display_text_range: [0, 140],
    entities: {
      hashtags: [{ indices: [3, 9], text: 'afval' }],
      media: [picture],
      symbols: [],
      timestamps: [],
      urls: [],
      user_mentions: [{ id_str: '1', indices: [0, 4], name: 'Naam', screen_name: 'gem_voorbeeld' }],
    },
    extended_entities: { media: [picture] },
    favorite_count: random.below(90),
    favorited: false,
    full_text: `${mention}${text(22, random)}${mail} https://t.co/klmnopqrst`,
    ...(isReply ? { in_reply_to_screen_name: 'gem_voorbeeld' } : {}),
    ...(isReply ? { in_reply_to_status_id_str: '1699999999999999999' } : {}),
    is_quote_status: false,
    lang: 'nl',
    possibly_sensitive: false,
    possibly_sensitive_editable: true,
    quote_count: 0,
    reply_count: random.below(9),
    retweet_count: random.below(20),
    retweeted: false,
    user_id_str: author,
    id_str: id,
  }
}

function user(id: string, author: string, random: RandomStream) {
  return {
    __typename: 'User',
    id: `VXNlcjo${author}`,
    rest_id: author,
    affiliates_highlighted_label: {},
    avatar: { image_url: `https://pbs.twimg.com/profile_images/${id}/abcdefgh_normal.jpg` },
    core: {
      created_at: 'Tue Apr 21 06:49:15 +0000 2009',
      name: `Naam ${author}`,
      screen_name: `gebruiker_${author}`,
    },
    dm_permissions: { can_dm: false },
    follow_request_sent: false,
    has_graduated_access: true,
    is_blue_verified: random.below(5) === 0,
    legacy: profile(id, author, random),
    location: { location: 'Voorbeelddorp' },
    media_permissions: { can_media_tag: true },
    parody_commentary_fan_label: 'None',
    profile_image_shape: 'Circle',
    privacy: { protected: false },
    tipjar_settings: {},
    verification: { verified: false },
  }
}

function profile(id: string, author: string, random: RandomStream) {
  const link = { display_url: 'voorbeeld.invalid', expanded_url: 'https://www.voorbeeld.invalid/' }
  return {
    default_profile: false,
    default_profile_image: false,
    description: text(20, random),
    entities: { description: { urls: [] }, url: { urls: [{ ...link, indices: [0, 23] }] } },
    fast_followers_count: 0,
    favourites_count: 12_345,
    followers_count: random.below(90_000),
    friends_count: 811,
    has_custom_timelines: true,
    is_translator: false,
    listed_count: 120,
    media_count: 940,
    normal_followers_count: 4321,
    pinned_tweet_ids_str: [id],
    possibly_sensitive: false,
    profile_banner_url: `https://pbs.twimg.com/profile_banners/${author}/1690000000`,
    profile_interstitial_type: '',
    statuses_count: 20_190,
    translator_type: 'none',
    url: 'https://t.co/abcdefghij',
    want_retweets: false,
    withheld_in_countries: [],
  }
}

function media(id: string, author: string) {
  const size = (w: number, h: number, resize: string) => ({ h, w, resize })
  const focus = (x: number, y: number, w: number, h: number) => ({ x, y, w, h })
  return {
    display_url: 'pic.x.com/abcdefghij',
    expanded_url: `https://x.com/gebruiker_${author}/status/${id}/photo/1`,
    id_str: id,
    indices: [90, 113],
    media_key: `3_${id}`,
    media_url_https: 'https://pbs.twimg.com/media/FabcdEFGHijklMN.jpg',
    type: 'photo',
    url: 'https://t.co/klmnopqrst',
    ext_media_availability: { status: 'Available' },
    features: { large: { faces: [focus(102, 338, 126, 126)] }, medium: { faces: [] } },
    sizes: {
      large: size(2048, 1536, 'fit'),
      medium: size(1200, 900, 'fit'),
      small: size(680, 510, 'fit'),
      thumb: size(150, 150, 'crop'),
    },
    original_info: {
      height: 1536,
      width: 2048,
      focus_rects: [
        focus(0, 0, 2048, 1147),
        focus(256, 0, 1536, 1536),
        focus(350, 0, 1347, 1536),
        focus(640, 0, 768, 1536),
        focus(0, 0, 2048, 1536),
      ],
    },
    media_results: { result: { media_key: `3_${id}` } },
  }
}
