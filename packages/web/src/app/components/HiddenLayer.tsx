// SPDX-License-Identifier: EUPL-1.2
import { figureText, hiddenShare, type LayerSummary, type ReachAnswer } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Alert } from './Alert.tsx'
import { Link } from './Link.tsx'
import { Paragraph } from './Paragraph.tsx'

interface HiddenLayerProps {
  readonly answer: ReachAnswer
  readonly layer: LayerSummary
}

/** Instead of pictures without a bar: once why nothing is shown, and what would help. */
export function HiddenLayer({ answer, layer }: HiddenLayerProps) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  const { code } = answer.municipality
  const share = hiddenShare(answer, layer) ?? layer.total
  const unknown = share.state === 'withheld' && share.rule === 'total-unknown'
  return (
    <Alert kind="info" title={texts.hiddenHeading}>
      <Paragraph>
        {unknown ? texts.hiddenTotal : texts.hiddenOther(figureText(share, 'share', language))}
      </Paragraph>
      {unknown ? (
        <Paragraph>
          <Link href={pathIn(language, `/gemeenten/${code}/bestanden`)}>{texts.giveTotal}</Link>
        </Paragraph>
      ) : null}
    </Alert>
  )
}
