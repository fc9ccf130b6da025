// SPDX-License-Identifier: EUPL-1.2
import {
  type Language,
  type MappedRows,
  type MappingFault,
  mappedRowKinds,
  metrics,
  renderFault,
} from 'bereik'
import { mappingTexts } from './language/mapping.ts'
import { choiceOf, fieldChoices } from './mapping-form.ts'

/** What is wrong with a mapping, in the words of the form it was made with. */
export function mappingFaultText(
  { code, parameters }: Pick<MappingFault, 'code' | 'parameters'>,
  language: Language,
): string {
  const words = Object.entries(parameters).map(([name, value]) => {
    if (name === 'is') return [name, choiceLabel(String(value), language)]
    const rows = mappedRowKinds.find((kind) => name === 'rows' && kind === value)
    return [name, rows === undefined ? value : mappingTexts[language].rows[rows]]
  })
  const { message, fix } = renderFault(code, Object.fromEntries(words), language)
  return `${message} ${fix}`.trim()
}

/** What the page calls a field or metric of a mapping. */
export function choiceLabel(is: string, language: Language): string {
  const metric = metrics.find(({ id }) => id === is)
  if (metric !== undefined) return metric.label[language]
  const order: readonly MappedRows[] = ['posts', 'reactions', 'days']
  const choice = order.map((rows) => choiceOf(is, rows)).find((found) => found !== '')
  const known = fieldChoices.find((field) => field === choice)
  return known === undefined ? is : mappingTexts[language].choices[known]
}
