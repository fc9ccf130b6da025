// SPDX-License-Identifier: EUPL-1.2

const header =
  '\uFEFFPost ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,' +
  'Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,' +
  'Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,' +
  'Total clicks,Link Clicks,Other Clicks,Matched Audience Targeting Consumption (Photo Click),' +
  'Seconds viewed,Average Seconds viewed,Estimated earnings (USD),Ad impressions\n'

const texts = [
  'Woensdag sluiten we de Stationsweg af voor onderhoud. Fietsers kunnen er langs.',
  '"Kom naar de inloopavond over de nieuwe parkeerregels.\n\nDinsdag 19.30 uur, raadhuis. #parkeren"',
  'GFT wordt deze week een dag later opgehaald vanwege de feestdag.',
  '"""Samen sterk"": 120 vrijwilligers ontvingen vandaag een lintje."',
  'Het zwembad is weer open! \u{1F3CA} Bekijk de tijden op onze website en meld u vooraf aan',
]

/**
 * A content export of one Facebook page as Meta Business Suite writes it (31 columns, UTF-8 with
 * BOM, line breaks in cells), made up from a seed: the same seed gives the same bytes.
 *
 * @param length bytes to reach; the last row goes over it
 */
export async function* contentExport(length: number, seed: number): AsyncGenerator<Buffer> {
  const random = mulberry32(seed)
  const upTo = (limit: number) => Math.floor(random() * limit)
  let written = 0
  let post = 0
  let piece = header
  while (written < length) {
    for (let row = 0; row < 2000 && written + piece.length < length; row += 1) {
      piece += line(post, upTo)
      post += 1
    }
    const bytes = Buffer.from(piece)
    written += bytes.length
    piece = ''
    yield bytes
  }
}

function line(post: number, upTo: (limit: number) => number): string {
  const id = 910_000_000_000_000 + post * 791
  const [comments, shares, reactions] = [upTo(20), upTo(10), upTo(90)]
  const reach = 10 + upTo(5000)
  const text = texts[post % texts.length] ?? ''
  const month = String(1 + upTo(12)).padStart(2, '0')
  const day = String(1 + upTo(28)).padStart(2, '0')
  const time = `${String(upTo(24)).padStart(2, '0')}:${String(upTo(60)).padStart(2, '0')}`
  const clicks = upTo(3) === 0 ? ',,,' : `${upTo(40)},${upTo(30)},${upTo(10)},`
  return (
    `${id},100000000000001,Gemeente Voorbeelddorp,${text},,0,${month}/${day}/2025 ${time},N/A,` +
    `https://www.facebook.com/100000000000001/posts/${id},0,0,Photos,,,,,Lifetime,` +
    `${reach + upTo(3000)},${reach},${reactions + comments + shares},${reactions},${comments},` +
    `${shares},${clicks}${upTo(50)},,,,\n`
  )
}

/** A small seeded generator (Tommy Ettinger's mulberry32): the same stream on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
