// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  formatDate,
  formatNumber,
  type Language,
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

/** In the order of the metrics; one that no post has is left out, for it is not zero. */
function counterRows({ counters }: PostSummary, language: Language) {
  return metrics.flatMap(({ id, label }) => {
    const counter = counters[id]
    if (counter === undefined || counter.posts === 0) return []
    const numbers = [counter.sum, counter.posts].map((count) => formatNumber(count, language))
    return [{ key: id, cells: [label[language], ...numbers] }]
  })
}
