// SPDX-License-Identifier: EUPL-1.2
import { accountName, type LayerSummary, layerWords, type ReachAnswer } from 'bereik'
import { headline } from '../headline.ts'
import { municipalityTexts } from '../language/municipality.ts'
import { layerId } from '../layer-id.ts'
import { useLanguage } from '../use-language.ts'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface ReachHeadlineProps {
  readonly answer: ReachAnswer
  readonly layers: readonly LayerSummary[]
}

/** The first screen: what stands out on the first account, and the way to each account. */
export function ReachHeadline({ answer, layers }: ReachHeadlineProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const [first] = layers
  if (first === undefined) return null
  return (
    <>
      {headline(answer, first, language).map((text) => (
        <Paragraph key={text} kind="lead">
          {text}
        </Paragraph>
      ))}
      {layers.length === 1 ? null : (
        <nav aria-label={texts.accountsLabel}>
          <ul className="bereik-links">
            {layers.map((layer) => (
              <li key={layerId(layer)}>
                <Link href={`#${layerId(layer)}`}>
                  {texts.layerHeading(layerWords[layer.layer][language], accountName(layer))}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
