// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'
import type { Language } from '../../language/catalogue.ts'
import { formatDate, formatPercent } from '../../language/figures-numbers.ts'
import { approximationWords, repairedWords } from '../../language/figures-reasons.ts'
import { fillIn, sentenceTemplates } from '../../language/figures-sentences.ts'
import { platformNames } from '../../language/figures-terms.ts'
import { tableName } from '../../language/table-names.ts'
import type { Figure, Source } from '../figure.ts'
import type { Comparison } from '../reach-answer.ts'

/** Where a set of comparisons comes from: each file and table once, with what is approximated. */
export function sourceSentences(
  comparisons: readonly Comparison[],
  language: Language,
): readonly string[] {
  const sentences = comparisons.flatMap((one) => [
    ...sourcesOf(one.share).map((source) => sourceSentence(source, one, language)),
    ...sourcesOf(one.residents).map((source) => sourceSentence(source, one, language)),
    ...approximationSentences(one.residents, language),
  ])
  return [...new Set(sentences)]
}

/** Sources of figures of one platform in sentences, each source once. */
export function sourcesInWords(
  sources: readonly Source[],
  platform: PlatformId,
  language: Language,
): readonly string[] {
  return [...new Set(sources.map((source) => sourceSentence(source, { platform }, language)))]
}

function sourcesOf(figure: Figure): readonly Source[] {
  return figure.state === 'value' ? figure.sources : []
}

function sourceSentence(
  source: Source,
  one: Pick<Comparison, 'platform'>,
  language: Language,
): string {
  if (source.kind === 'table') {
    return fillIn(sentenceTemplates['source-of-table'][language], {
      publisher: tableName(source.publisher, language),
      table: tableName(source.table, language),
      year: source.year,
    })
  }
  const id = source.sha256 === null ? 'source-of-unnamed-file' : 'source-of-file'
  return fillIn(sentenceTemplates[id][language], {
    platform: platformNames[one.platform],
    date: formatDate(source.measuredOn, language),
    reader: source.reader,
    hash: source.sha256?.slice(0, 12) ?? '',
  })
}

/** How the residents are approximated, by how much where that is known. */
export function approximationSentences(figure: Figure, language: Language): readonly string[] {
  if (figure.state !== 'value') return []
  return (figure.approximated ?? []).flatMap((one) => {
    const percent = formatPercent(Math.abs(one.offBy ?? 0), language)
    const text = fillIn(approximationWords[one.reason][language], { percent })
    const isRepaired = Math.abs(one.remaining ?? Infinity) < Math.abs(one.offBy ?? 0)
    const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
    return isRepaired ? [sentence, repairedWords[language]] : [sentence]
  })
}
