// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  baseWords,
  comparisonsFor,
  figureText,
  formatDate,
  type LayerSummary,
  layerWords,
  type ReachAnswer,
  type Releasable,
} from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { layerId } from '../layer-id.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { MissedResidents } from './MissedResidents.tsx'
import { Paragraph } from './Paragraph.tsx'
import { ReachFigure } from './ReachFigure.tsx'
import { WhereFollowersLive } from './WhereFollowersLive.tsx'

interface LayerSectionProps {
  readonly answer: Releasable<ReachAnswer>
  readonly layer: LayerSummary
  readonly names: Readonly<Record<string, string>>
  readonly download: string
}

/** Everything about one layer of one account; accounts are never added up. */
export function LayerSection({ answer, layer, names, download }: LayerSectionProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const parts = { answer, choice: layer, download }
  const main = comparisonsFor(answer, layer, 'age-gender').length > 0 ? 'age-gender' : 'age'
  return (
    <section aria-labelledby={layerId(layer)}>
      <Heading level={2} id={layerId(layer)}>
        {texts.layerHeading(layerWords[layer.layer][language], accountName(layer))}
      </Heading>
      <Paragraph kind="quiet">
        {texts.layerDay(formatDate(layer.measuredOn, language))}{' '}
        {layer.total.state === 'value'
          ? texts.layerTotal(figureText(layer.total, 'count', language))
          : sentence(figureText(layer.total, 'count', language))}{' '}
        {texts.layerBase(baseWords[layer.base][language])}
      </Paragraph>
      <ReachFigure {...parts} trait={main} />
      {main === 'age' ? null : (
        <details className="bereik-more">
          <summary>{texts.ageChart}</summary>
          <ReachFigure {...parts} trait="age" />
        </details>
      )}
      <details className="bereik-more">
        <summary>{texts.genderChart}</summary>
        <ReachFigure {...parts} trait="gender" />
      </details>
      {layer.layer === 'followers' ? (
        <>
          <MissedResidents answer={answer} choice={layer} />
          <WhereFollowersLive layer={layer} names={names} />
        </>
      ) : null}
    </section>
  )
}

function sentence(text: string): string {
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return capital.endsWith('.') ? capital : `${capital}.`
}
