// SPDX-License-Identifier: EUPL-1.2
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

/** An audience export with one row that cannot be read. */
export function harmedAudience(): Buffer {
  const text = instagramAudience().subarray(2).toString('utf16le')
  return utf16(text.replace('"5.1%"', '"5.1%%"'))
}
