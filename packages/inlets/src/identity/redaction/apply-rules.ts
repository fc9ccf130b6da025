// SPDX-License-Identifier: EUPL-1.2
import { findAddresses } from './addresses.ts'
import { findBankAccounts } from './bank-account.ts'
import { findHandles } from './handles.ts'
import { findLinks } from './links.ts'
import { findMail } from './mail.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'
import { plainView } from './plain-view.ts'
import { findPlates } from './plates.ts'
import { masked, type Rule, replaceSpans } from './span.ts'
import { trigger } from './triggers.ts'

/** In this order: what an earlier rule took is a placeholder to the next. */
const rules: readonly (readonly [asks: number, rule: Rule])[] = [
  [trigger.link | trigger.at, findLinks],
  [trigger.at, findMail],
  [trigger.at, findHandles],
  [trigger.digits, findBankAccounts],
  [trigger.digits, findNumbers],
  [trigger.plate, findPlates],
  [trigger.house, findAddresses],
  [trigger.word | trigger.tag, findNames],
]

/**
 * A text after the rules that were asked for.
 *
 * @param disguised whether to judge it as a reader sees it, and not by its characters
 */
export function applyRules(written: string, asked: number, disguised: boolean): string {
  let text = written
  let view = disguised ? plainView(text) : null
  for (const [asks, rule] of rules) {
    if ((asked & asks) === 0) continue
    const spans = rule(masked(view?.text ?? text))
    if (spans.length === 0) continue
    text = replaceSpans(text, spans, view?.starts ?? null)
    if (disguised) view = plainView(text)
  }
  return text
}
