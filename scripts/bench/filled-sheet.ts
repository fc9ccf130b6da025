// SPDX-License-Identifier: EUPL-1.2
// Made-up rows of a sheet filled in by hand: a day, an account and six figures, some 52 bytes. Ten
// million of them is no sheet of anybody: it shows what the plainest CSV costs.
import { type RandomStream, randomStream } from '@bereik/statistics'

const headings = 'Datum,Account,Volgers,Weergaven,Bereik,Reacties,Opmerkingen,Gedeeld\n'
const accounts = ['Gemeente Voorbeelddorp', 'Wijkteam Noord', 'De Bibliotheek', 'Zwembad']

/** The same seed gives the same bytes. */
export function* filledSheet(rows: number): Generator<Buffer> {
  const random = randomStream('sheet')
  let piece = headings
  for (let row = 0; row < rows; row += 1) {
    piece += line(row, random)
    if (piece.length < 1 << 20) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

function line(row: number, random: RandomStream): string {
  const account = accounts[row % accounts.length]
  const day = new Date(Date.UTC(2025, 0, 1 + (Math.floor(row / accounts.length) % 365)))
  const views = random.below(20_000)
  const figures = [
    views,
    random.below(views + 1),
    ...[90, 20, 10].map((most) => random.below(most)),
  ]
  return `${day.toISOString().slice(0, 10)},${account},${4000 + random.below(300)},${figures.join(',')}\n`
}
