// SPDX-License-Identifier: EUPL-1.2
import { downloads } from '@bereik/inlets'
import type { z } from 'zod'
import type { healthSchema } from '../../api/schemas/health-schema.ts'
import type { Language } from '../../language/catalogue.ts'
import { formatDate, formatNumber } from '../../language/figures-numbers.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { platformNames } from '../../language/figures-terms.ts'
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
  const parts = accounts.map(({ platform, account, lines }) => {
    const name = account === null ? '' : `, ${account}`
    return `\n${platformNames[platform]}${name}\n${lines.map((one) => lineText(one, language)).join('')}`
  })
  const told = files.map(
    ({ file, fault }) => `\n${file}\n  ${fault === null ? '' : `${fault.message} ${fault.fix}`}\n`,
  )
  return [head, ...parts, ...told].join('')
}

function lineText(line: Line, language: Language): string {
  const subject = subjectName(line.subject, language)
  const state = `  ${subject}: ${lastText(line.last, language)}. ${line.explanation}\n`
  if (line.gap === null && line.download === null) return state
  const { gap } = line
  const missing =
    gap === null
      ? ''
      : `    ${fillIn(healthWords.gap[language], {
          days: formatNumber(gap.days, language),
          from: formatDate(gap.from, language),
          to: formatDate(gap.to, language),
        })}\n`
  const steps = downloads.find(({ id }) => id === line.download)
  const fetch =
    steps === undefined ? '' : ` ${steps.title[language]}: ${steps.menu[language].join(' > ')}`
  return `${state}${missing}    ${line.todo}${fetch}\n`
}

function lastText(last: Line['last'], language: Language): string {
  if (last.state !== 'value') return healthWords[last.state][language]
  const date = formatDate(last.on, language)
  const value = last.value === null ? '' : `${formatNumber(last.value, language)}, `
  return `${value}${date}`
}
