// SPDX-License-Identifier: EUPL-1.2
import { quotedLine, utf16File } from './csv.ts'

type Line = readonly [name: string, women: number, men: number]

/** Percent of followers; adds up to 100 as in real files. */
const facebookAges: readonly Line[] = [
  ['18-24', 2.1, 1.4],
  ['25-34', 9.6, 4.9],
  ['35-44', 17.8, 7.6],
  ['45-54', 16.4, 7.9],
  ['55-64', 11.2, 6.9],
  ['65+', 8.6, 5.6],
]

const instagramAges: readonly Line[] = [
  ['18-24', 7.3, 4.6],
  ['25-34', 17.2, 8.4],
  ['35-44', 19.1, 8.8],
  ['45-54', 10.9, 7.2],
  ['55-64', 5.8, 4.1],
  ['65+', 3.9, 2.7],
]

const facebookPlaces: readonly (readonly [string, number])[] = [
  ['Voorbeelddorp, Netherlands', 61.4],
  ['Voorbeeldbuurt, Netherlands', 8.3],
  ['Deventer, Netherlands', 3.9],
  ['Apeldoorn, Netherlands', 2.2],
  ['Zutphen, Netherlands', 1.8],
  ['Raalte, Netherlands', 1.5],
  ['Zwolle, Netherlands', 1.1],
  ['Almelo, Netherlands', 0.8],
  ['Amsterdam, Netherlands', 0.7],
  ['Enschede, Netherlands', 0.6],
]

const instagramPlaces: readonly (readonly [string, number])[] = [
  ['Voorbeelddorp, Netherlands', 54.6],
  ['Voorbeeldbuurt, Netherlands', 6.1],
  ['Deventer, Netherlands', 5.2],
  ['Zwolle, Netherlands', 2.9],
  ['Apeldoorn, Netherlands', 2.4],
  ['Amsterdam, Netherlands', 1.9],
  ['Utrecht, Netherlands', 1.6],
  ['Zutphen, Netherlands', 1.2],
  ['Raalte, Netherlands', 1],
  ['Groningen, Netherlands', 0.9],
]

const facebookCountries: readonly (readonly [string, number])[] = [
  ['Netherlands', 95.8],
  ['Germany', 1.1],
  ['Belgium', 0.6],
  ['Turkey', 0.4],
  ['Poland', 0.3],
]

const instagramCountries: readonly (readonly [string, number])[] = [
  ['Netherlands', 92.7],
  ['Germany', 1.6],
  ['Belgium', 1.1],
  ['Turkey', 0.7],
  ['Spain', 0.5],
]

/** The layout of 2025: blocks parted by empty lines, names on one line and figures on the next. */
export function facebookAudience(): Buffer {
  const lying = (title: string, shares: readonly (readonly [string, number])[]) => [
    quotedLine([title]),
    quotedLine(shares.map(([name]) => name)),
    quotedLine(shares.map(([, percent]) => percent)),
    '',
  ]
  return utf16File([
    quotedLine(['Age & gender']),
    quotedLine(['', 'Women', 'Men']),
    ...facebookAges.map(quotedLine),
    '',
    ...lying('Top countries', facebookCountries),
    ...lying('Top towns/cities', facebookPlaces),
  ])
}

/** The layout of 2026: two columns, percent signs, the number of followers first. */
export function instagramAudience(followers: number): Buffer {
  const standing = (
    title: string,
    heading: string,
    shares: readonly (readonly [string, number])[],
  ) => [
    quotedLine([title]),
    quotedLine([heading, 'Value']),
    ...shares.map(([name, percent]) => quotedLine([name, `${percent}%`])),
    '',
  ]
  return utf16File([
    quotedLine(['Instagram followers']),
    quotedLine(['IG_ACCOUNT,FOLLOW,UNIQUE_USERS']),
    quotedLine([followers]),
    '',
    quotedLine(['Instagram followers by gender and age']),
    quotedLine(['Age', 'Women', 'Men']),
    ...instagramAges.map(([age, women, men]) => quotedLine([age, `${women}%`, `${men}%`])),
    '',
    ...standing('Instagram followers by top cities', 'Top cities', instagramPlaces),
    ...standing('Instagram followers by top countries', 'Top countries', instagramCountries),
  ])
}
