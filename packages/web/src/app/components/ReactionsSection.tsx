// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  audienceWords,
  figureText,
  fillIn,
  type ReactionCount,
  reactionWords,
  sourcesInWords,
} from 'bereik'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Table } from './Table.tsx'

/** How often people reacted, per account, kind and year; never who. */
export function ReactionsSection({ reactions }: { readonly reactions: readonly ReactionCount[] }) {
  const language = useLanguage()
  if (reactions.length === 0) return null
  const sources = new Set(
    reactions.flatMap((one) => sourcesInWords(one.sources, one.platform, language)),
  )
  return (
    <section>
      <Heading level={2}>{audienceWords.reactions[language]}</Heading>
      <Paragraph>{audienceWords['reactions-text'][language]}</Paragraph>
      {[...Map.groupBy(reactions, accountName)].map(([account, counts]) => (
        <Table
          key={account}
          caption={fillIn(audienceWords['reactions-caption'][language], { account })}
          columns={[
            { label: audienceWords.kind[language] },
            { label: audienceWords.year[language] },
            { label: audienceWords.count[language], number: true },
            { label: audienceWords.reactors[language], number: true },
          ]}
          rows={counts.map((one) => ({
            key: `${one.reaction} ${one.year}`,
            cells: [
              reactionWords[one.reaction][language],
              one.year ?? audienceWords['no-year'][language],
              figureText(one.reactions, 'count', language),
              figureText(one.reactors, 'count', language),
            ],
          }))}
        />
      ))}
      <Paragraph kind="quiet">{[...sources].join(' ')}</Paragraph>
    </section>
  )
}
