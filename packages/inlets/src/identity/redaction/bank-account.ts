// SPDX-License-Identifier: EUPL-1.2
import type { Span } from './span.ts'

const beginning =
  /(?:(?<![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])iban))([a-z]{2})[ .-]?\d[ ]?\d(?=[ .-]{0,2}[a-z0-9])/giu
const sign = /[A-Za-z0-9]/
const manyDigits = /\d(?:[ .\-\u00a0]{0,2}\d){5}/

/** International bank account numbers, in groups or not: those whose check digits are right. */
export function findBankAccounts(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { index, 1: country = '' } of text.matchAll(beginning)) {
    const length = lengths.get(country.toUpperCase())
    if (length === undefined || index < (spans.at(-1)?.end ?? 0)) continue
    const end = endAfter(text, index, length)
    if (end !== -1) spans.push({ start: index, end, placeholder: '[rekeningnummer]' })
  }
  return spans
}

function endAfter(text: string, start: number, length: number): number {
  let number = ''
  let at = start
  for (let gap = 0; number.length < length; at += 1) {
    const next = text.charAt(at)
    if (sign.test(next)) {
      number += next
      gap = 0
    } else if (/[ .\-\u00a0]/.test(next) && gap < 2) gap += 1
    else return -1
  }
  if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return -1
  if (!manyDigits.test(text.slice(start, at))) return -1
  const account = number.toUpperCase()
  // Of the Dutch form nothing else is written so: with a slip of the pen it is one too.
  return isValid(account) || /^NL\d\d[A-Z]{4}\d{10}$/.test(account) ? at : -1
}

/** ISO 13616: moved by four, letters as numbers from 10, the remainder by 97 is 1. */
function isValid(account: string): boolean {
  let remainder = 0
  for (const each of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(each, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** By country, as the registry of SWIFT has them. */
const lengths: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20
  EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30
  KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24
  PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22
  VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)
