// SPDX-License-Identifier: EUPL-1.2
import { accountName, type LayerSummary, layerWords, type ReachAnswer } from 'bereik'
import { headline } from '../headline.ts'
import { isHidden } from '../is-hidden.ts'
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
  const first = layers.find((layer) => !isHidden(answer, layer))
  if (layers.length === 0) return null
  return (
    <>
      {first === undefined
        ? null
        : headline(answer, first, language).map((text) => (
            <Paragraph key={text} kind="lead">
              {text}
            </Paragraph>
          ))}
      {layers.length === 1 ? null : (
        <nav className="bereik-no-print" aria-label={texts.accountsLabel}>
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
