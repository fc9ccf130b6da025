// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../language/catalogue.ts'

const words = {
  nl: {
    summary: (name: string) => `Haal de bestanden van ${name} op voor Bereik`,
    description:
      'Platforms bewaren deze cijfers niet voor later. Haal elk bestand opnieuw op en breng het.',
  },
  en: {
    summary: (name: string) => `Download the files of ${name} for Bereik`,
    description: 'Platforms do not keep these figures for later. Download every file and bring it.',
  },
} as const

/**
 * A reminder each quarter for a calendar (RFC 5545): a whole day, on the first Monday of January,
 * April, July and October, from `today` on. Lines end in CRLF and hold at most 75 bytes.
 *
 * @param today ISO date
 */
export function reminder(
  municipality: { readonly code: string; readonly name: string },
  today: string,
  language: Language,
): string {
  const { summary, description } = words[language]
  const day = today.replaceAll('-', '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bereik//NL',
    'BEGIN:VEVENT',
    `UID:bereik-${municipality.code}@localhost`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${firstMonday(today).replaceAll('-', '')}`,
    'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
    `SUMMARY:${escaped(summary(municipality.name))}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

/** The first Monday of a quarter that is not before the day. */
function firstMonday(today: string): string {
  const year = Number(today.slice(0, 4))
  for (let quarter = 0; ; quarter += 1) {
    const first = new Date(Date.UTC(year, 3 * quarter, 1))
    first.setUTCDate(1 + ((8 - first.getUTCDay()) % 7))
    const monday = first.toISOString().slice(0, 10)
    if (monday >= today) return monday
  }
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`)
}

/** Cut before 75 bytes, never within a character; what follows begins with a blank. */
function folded(line: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > 75) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part]
}
