// SPDX-License-Identifier: EUPL-1.2
import {
  accountName,
  baseWords,
  figureText,
  formatDate,
  type Language,
  type LayerSummary,
  layerWords,
  type ReachAnswer,
  type Releasable,
  toldTraits,
} from 'bereik'
import { isHidden } from '../is-hidden.ts'
import { municipalityTexts } from '../language/municipality.ts'
import { layerId } from '../layer-id.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { HiddenLayer } from './HiddenLayer.tsx'
import { MissedResidents } from './MissedResidents.tsx'
import { Paragraph } from './Paragraph.tsx'
import { ReachFigure } from './ReachFigure.tsx'
import { Summary } from './Summary.tsx'
import { WhereFollowersLive } from './WhereFollowersLive.tsx'

interface LayerSectionProps {
  readonly answer: Releasable<ReachAnswer>
  readonly layer: LayerSummary
  readonly names: Readonly<Record<string, string>>
  readonly download: string
  /** The name of the account, where the heading leaves it out. */
  readonly account: string | undefined
}

/** Everything about one layer of one account; accounts are never added up. */
export function LayerSection({ answer, layer, names, download, account }: LayerSectionProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const hidden = isHidden(answer, layer)
  return (
    <section aria-labelledby={layerId(layer)}>
      <Heading level={2} id={layerId(layer)}>
        {texts.layerHeading(layerWords[layer.layer][language], accountName(layer))}
      </Heading>
      <Paragraph kind="quiet">
        {account === undefined ? null : `${texts.onlyAccount(account)} `}
        {texts.layerDay(formatDate(layer.measuredOn, language))}{' '}
        {hidden ? null : `${totalInWords(layer, language)} `}
        {texts.layerBase(baseWords[layer.base][language])}
      </Paragraph>
      {hidden ? (
        <HiddenLayer answer={answer} layer={layer} />
      ) : (
        <LayerFigures answer={answer} layer={layer} names={names} download={download} />
      )}
    </section>
  )
}

type LayerFiguresProps = Omit<LayerSectionProps, 'account'>

/** The picture per age and gender, the pictures per trait, and what follows from them. */
function LayerFigures({ answer, layer, names, download }: LayerFiguresProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const parts = { answer, choice: layer, download }
  const [main = 'age', ...others] = toldTraits(answer, layer)
  const heading = texts.layerHeading(layerWords[layer.layer][language], accountName(layer))
  return (
    <>
      <ReachFigure {...parts} trait={main} />
      {others.map((trait) => (
        <details key={trait} className="bereik-more">
          <Summary label={texts.chartOf[trait]} about={heading} />
          <ReachFigure {...parts} trait={trait} />
        </details>
      ))}
      {layer.layer === 'followers' ? (
        <>
          <MissedResidents answer={answer} choice={layer} />
          <WhereFollowersLive layer={layer} names={names} />
        </>
      ) : null}
    </>
  )
}

function totalInWords({ total }: LayerSummary, language: Language): string {
  const text = figureText(total, 'count', language)
  if (total.state === 'value') return municipalityTexts[language].layerTotal(text)
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return capital.endsWith('.') ? capital : `${capital}.`
}
