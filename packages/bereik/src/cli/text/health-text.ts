// SPDX-License-Identifier: EUPL-1.2
import { downloads } from '@bereik/inlets'
import type { z } from 'zod'
import type { healthSchema } from '../../api/schemas/health-schema.ts'
import { todosOf } from '../../figures/health/todos-of.ts'
import { accountName } from '../../figures/words/account-name.ts'
import type { Language } from '../../language/catalogue.ts'
import { formatDate, formatNumber } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { healthWords } from '../../language/health.ts'
import { subjectName } from '../../language/health-subject.ts'

type HealthJson = z.infer<typeof healthSchema>
type Line = HealthJson['accounts'][number]['lines'][number]

/** The health of a municipality as text: what is in order in a line each, the rest in full. */
export function healthText(health: HealthJson, language: Language): string {
  const { municipality, on, accounts, files } = health
  const head = `${municipality.name} (${municipality.code}), ${formatDate(on, language)}\n`
  if (accounts.length === 0 && files.length === 0) {
    return `${head}${healthWords.nothingYet[language]}\n`
  }
  const parts = accounts.map(
    (account) =>
      `\n${accountName(account)}\n${linesText(account.lines, language)}${todosText(account.lines, language)}`,
  )
  const told = files.map(
    ({ file, fault }) => `\n${file}\n  ${fault === null ? '' : `${fault.message} ${fault.fix}`}\n`,
  )
  return [head, ...parts, ...told].join('')
}

/** Subjects that stand alike are told together. */
function linesText(lines: readonly Line[], language: Language): string {
  const alike = Map.groupBy(lines, ({ reason, gap, last }) =>
    JSON.stringify([reason, gap, last.state === 'value' ? last.on : last.state]),
  )
  return [...alike.values()].flatMap((those) => groupText(those, language)).join('')
}

function groupText(lines: readonly Line[], language: Language): readonly string[] {
  const [first] = lines
  if (first === undefined) return []
  const names = lines.map(({ subject, last }) => {
    const value = last.state === 'value' ? last.value : null
    const name = subjectName(subject, language)
    return value === null ? name : `${name} ${formatNumber(value, language)}`
  })
  const { last, gap } = first
  const when =
    last.state === 'value' ? formatDate(last.on, language) : healthWords[last.state][language]
  const missing =
    gap === null
      ? ''
      : ` ${fillIn(healthWords.gap[language], {
          days: formatNumber(gap.days, language),
          from: formatDate(gap.from, language),
          to: formatDate(gap.to, language),
        })}`
  return [`  ${names.join(', ')}: ${when}. ${first.explanation}${missing}\n`]
}

function todosText(lines: readonly Line[], language: Language): string {
  return todosOf(lines)
    .map(({ todo, download }) => {
      const steps = downloads.find(({ id }) => id === download)
      const where =
        steps === undefined ? '' : ` ${steps.title[language]}: ${steps.menu[language].join(' > ')}`
      return `  > ${todo}${where}\n`
    })
    .join('')
}
