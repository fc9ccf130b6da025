// SPDX-License-Identifier: EUPL-1.2

/** More equal rows or columns beside each other than this are the empty rest of an ODS sheet. */
const mostRows = 1000
const mostColumns = 100

const repeat = /(number-(rows|columns)-repeated\s*=\s*)(["'])(\d+)\3/g

/**
 * ODS writes equal cells once with a number of times; every sheet ends in a million empty rows.
 * The library writes them out, so large numbers become one.
 */
export function boundedRepeats(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('utf8')
  return Buffer.from(
    text.replace(repeat, (whole, name: string, what: string, mark: string, times: string) =>
      Number(times) > (what === 'rows' ? mostRows : mostColumns) ? `${name}${mark}1${mark}` : whole,
    ),
    'utf8',
  )
}
