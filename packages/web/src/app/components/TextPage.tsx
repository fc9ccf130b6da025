// SPDX-License-Identifier: EUPL-1.2
import { Heading } from './Heading.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'

export interface TextPageTexts {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    readonly heading: string
    readonly text: readonly string[]
    readonly list?: readonly string[]
  }[]
}

/** A page of words only. */
export function TextPage({ texts }: { readonly texts: TextPageTexts }) {
  return (
    <>
      <title>{`${texts.title} - Bereik`}</title>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {texts.parts.map((part) => (
        <section key={part.heading}>
          <Heading level={2}>{part.heading}</Heading>
          {part.text.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
          {part.list === undefined ? null : (
            <List items={part.list.map((text) => ({ key: text, content: text }))} />
          )}
        </section>
      ))}
    </>
  )
}
