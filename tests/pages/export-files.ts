// SPDX-License-Identifier: EUPL-1.2
import { zipSync } from 'fflate'
import {
  followerSheets,
  workbook,
} from '../../packages/inlets/src/files/linkedin/test-workbooks.ts'

/** Files of our own making in the true formats of the platforms, with made-up numbers. */

function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
}

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')

/** An audience export of Instagram: UTF-16 with stacked blocks. */
export function instagramAudience(followers = 2140): Buffer {
  const lines = [
    'sep=,',
    quoted(['Instagram followers']),
    quoted(['IG_ACCOUNT,FOLLOW,UNIQUE_USERS']),
    quoted([String(followers)]),
    '',
    quoted(['Instagram followers by gender and age']),
    quoted(['Age', 'Women', 'Men']),
    quoted(['18-24', '6.1%', '3.2%']),
    quoted(['25-34', '12.4%', '6.9%']),
    quoted(['35-44', '17.8%', '9.4%']),
    quoted(['45-54', '13.9%', '8.2%']),
    quoted(['55-64', '8.7%', '5%']),
    quoted(['65+', '5.2%', '3.2%']),
    '',
    quoted(['Instagram followers by top cities']),
    quoted(['Top cities', 'Value']),
    quoted(['Voorbeelddorp, Netherlands', '41.2%']),
    quoted(['Gouda, Netherlands', '5.1%']),
    quoted(['Utrecht, Netherlands', '4%']),
    '',
  ]
  return utf16(lines.join('\r\n'))
}

/** An audience export of Facebook: no number of followers in it. */
export function facebookAudience(oldestMen = '5%'): Buffer {
  const lines = [
    'sep=,',
    quoted(['Age & gender']),
    quoted(['', 'Women', 'Men']),
    quoted(['18-24', '2.1%', '1.4%']),
    quoted(['25-34', '9.8%', '5.2%']),
    quoted(['35-44', '15.9%', '7.7%']),
    quoted(['45-54', '16.4%', '8.1%']),
    quoted(['55-64', '12.2%', '6.3%']),
    quoted(['65+', '9.9%', oldestMen]),
    '',
  ]
  return utf16(lines.join('\r\n'))
}

/** A table of another system: nothing in it is known. */
export function foreignTable(): Buffer {
  return Buffer.from('zaaknummer;behandelaar;datum\r\n1;A;2026-01-03\r\n2;B;2026-01-04\r\n')
}

/** Which hours followers are there: a file of TikTok that is of no use here. */
export function tiktokHours(): Buffer {
  return Buffer.from(
    '\ufeff"Date","Hour","Active followers"\n"March 1","0","12"\n"March 1","1","9"\n',
  )
}

/** Followers of TikTok by gender: fractions, and no ages. */
export function tiktokGender(): Buffer {
  return Buffer.from('\ufeff"Gender","Distribution"\n"Female","0.56"\n"Male","0.44"\n')
}

/** Views of YouTube by age, of viewers who were signed in. */
export function youtubeAges(): Buffer {
  const shares = {
    '18–24': 8.1,
    '25–34': 22.4,
    '35–44': 24,
    '45–54': 19.6,
    '55–64': 14.7,
    '65+': 11.2,
  }
  const rows = Object.entries(shares).map(([age, share]) => `${age} years,${share},${share}`)
  return Buffer.from(`Viewer age,Views (%),Watch time (hours) (%)\n${rows.join('\n')}\n`)
}

/** Figures per day in which 1.234 can be two numbers, and 3/4 two days. */
export function openNumbers(): Buffer {
  return Buffer.from('Date;Views;Watch time (hours)\n3/4/2026;12;1.234\n5/4/2026;12;2\n')
}

/** Messages of several people, among whom may be the municipality itself. */
export function messagesOfPeople(): Buffer {
  const columns = 'zoekopdracht;datum;url;sentiment;type;auteur;bericht tekst;type bron;titel'
  const message =
    'dorp;2026-02-06 14:03;https://voorbeeld.invalid/1;0;comment;buur1;Tot wanneer?;facebook;'
  return Buffer.from(`${columns}\n${message}\n`)
}

/** The workbook of a LinkedIn page: new followers per day, and followers by what they do. */
export function linkedinFollowers(): Buffer {
  return workbook(followerSheets)
}

/** A zip with these files. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  return Buffer.from(zipSync({ ...files }))
}

/** An audience export with one row that cannot be read. */
export function harmedAudience(): Buffer {
  const text = instagramAudience().subarray(2).toString('utf16le')
  return utf16(text.replace('"5.1%"', '"5.1%%"'))
}
