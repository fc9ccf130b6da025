// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  formatDate,
  formatNumber,
  type Language,
  type MetricDays,
  metrics,
  type PostSummary,
} from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'
import { Table } from './Table.tsx'

/** The posts of every account apart, with the sum of each counter and of how many posts it is. */
export function PostsSection({ posts }: { readonly posts: readonly PostSummary[] }) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  if (posts.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.postsHeading}</Heading>
      <Paragraph>{texts.postsText}</Paragraph>
      {posts.map((summary) => (
        <AccountPosts key={accountName(summary)} summary={summary} />
      ))}
    </section>
  )
}

function AccountPosts({ summary }: { readonly summary: PostSummary }) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const { posts, firstPublishedOn, lastPublishedOn, observedOn } = summary
  const day = (date: string) => formatDate(date, language)
  const period =
    firstPublishedOn === null || lastPublishedOn === null
      ? null
      : texts.postsPeriod(day(firstPublishedOn), day(lastPublishedOn))
  return (
    <>
      <Heading level={3}>{accountName(summary)}</Heading>
      <Paragraph>
        {texts.postsCount(formatNumber(posts, language), posts)} {period}{' '}
        {texts.layerDay(day(observedOn))}
      </Paragraph>
      <details className="bereik-print">
        <Summary label={texts.tableLabel} about={texts.postsCaption(accountName(summary))} />
        <Table
          caption={texts.postsCaption(accountName(summary))}
          columns={[
            { label: texts.metricColumn },
            { label: texts.sumColumn, number: true },
            { label: texts.ofPostsColumn, number: true },
          ]}
          rows={counterRows(summary, language)}
        />
      </details>
    </>
  )
}

/** A metric that no post has is not among them, for it is not zero. */
function counterRows({ counters }: PostSummary, language: Language) {
  return counters.map(({ metric, period, sum, posts }) => {
    const label = metrics.find(({ id }) => id === metric)?.label[language] ?? metric
    const days = period === null ? null : countedInWords(period, language)
    return {
      key: `${metric} ${days}`,
      cells: [
        days === null ? label : `${label} (${days})`,
        ...[sum, posts].map((count) => formatNumber(count, language)),
      ],
    }
  })
}

/** In which days the platform counted like this; null: as far as we know always. */
function countedInWords({ from, to }: MetricDays, language: Language): string | null {
  const texts = municipalityTexts[language]
  if (from !== null && to !== null) {
    return texts.countedBetween(formatDate(from, language), formatDate(to, language))
  }
  if (from !== null) return texts.countedSince(formatDate(from, language))
  return to === null ? null : texts.countedUntil(formatDate(to, language))
}
