// SPDX-License-Identifier: EUPL-1.2
import { accountName, figureText, type LayerSummary } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'
import { Table } from './Table.tsx'

interface WhereFollowersLiveProps {
  readonly layer: LayerSummary
  /** Names of municipalities by code. */
  readonly names: Readonly<Record<string, string>>
}

/** How many of the followers live here, as far as the places in the file tell. */
export function WhereFollowersLive({ layer, names }: WhereFollowersLiveProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const { residentPart, places } = layer
  const caption = texts.placesCaption(accountName(layer))
  const part = figureText(residentPart, 'share', language)
  return (
    <section>
      <Heading level={3}>{texts.livingHeading}</Heading>
      <Paragraph>{residentPart.state === 'value' ? texts.living(part) : part}</Paragraph>
      {places.length === 0 ? null : (
        <details>
          <Summary label={texts.placesLabel} about={caption} />
          <Table
            caption={caption}
            columns={[
              { label: texts.placeColumn },
              { label: texts.municipalityColumn },
              { label: texts.shareColumn, number: true },
            ]}
            rows={places.map(({ name, municipality, share }) => ({
              key: name,
              cells: [
                name,
                municipality === null ? texts.placeUnknown : (names[municipality] ?? municipality),
                figureText(share, 'share', language),
              ],
            }))}
          />
        </details>
      )}
    </section>
  )
}
