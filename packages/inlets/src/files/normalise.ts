// SPDX-License-Identifier: EUPL-1.2

/**
 * A title or column heading as it is looked up: lower case, one kind of blank, dash and quote, no
 * soft hyphens (YouTube writes them), no stars or colons around it. Headings differ in these between
 * exports of one and the same thing.
 */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s*:]+$/g, '')
}
