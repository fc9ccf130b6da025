// SPDX-License-Identifier: EUPL-1.2

const headings = {
  nl: ['datum', 'platform', 'account', 'volgers', 'weergaven', 'interacties'],
  en: ['date', 'platform', 'account', 'followers', 'views', 'interactions'],
} as const

/**
 * An empty sheet to fill in, as CSV: one line of headings, no example rows that could stay in it.
 * The Dutch one has semicolons, for a Dutch Excel opens no other in columns.
 */
export function handFilledTemplate(language: 'nl' | 'en'): string {
  const [delimiter, words] = language === 'nl' ? [';', headings.nl] : [',', headings.en]
  return `${words.join(delimiter)}\r\n`
}
