// SPDX-License-Identifier: EUPL-1.2
import { type Download, formatDate, platformNames, platforms } from 'bereik'
import { Fragment } from 'react'
import { filesTexts } from '../language/files.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { List, Steps } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'

/** Every kind of file once, though several platforms hand it out. */
const downloads: readonly Download[] = [
  ...new Map(
    platforms.flatMap((platform) => platform.downloads).map((one) => [one.kind, one]),
  ).values(),
]

/** "Zo haalt u uw bestand op": per kind of file, as dated data of the platforms. */
export function HowToDownload({ open }: { readonly open: boolean }) {
  const texts = filesTexts[useLanguage()]
  return (
    <section>
      <Heading level={2}>{texts.howHeading}</Heading>
      <Paragraph>{texts.howIntro}</Paragraph>
      {downloads.map((download, place) => (
        <DownloadSteps key={download.kind} download={download} open={open && place === 0} />
      ))}
    </section>
  )
}

interface DownloadStepsProps {
  readonly download: Download
  readonly open: boolean
}

function DownloadSteps({ download, open }: DownloadStepsProps) {
  const language = useLanguage()
  const texts = filesTexts[language]
  const names = download.platforms.map((id) => platformNames[id]).join(', ')
  const { title, gives, role, menu, steps, tick, cautions, dutchInterface } = download
  const asItems = (lines: readonly string[]) => lines.map((text) => ({ key: text, content: text }))
  return (
    <details className="bereik-how" open={open}>
      <summary>
        {title[language]} <span className="bereik-small">({names})</span>
      </summary>
      <Paragraph>{gives[language]}</Paragraph>
      <Paragraph>{role[language]}</Paragraph>
      <Paragraph>
        <strong>{texts.where}</strong>{' '}
        {menu[language].map((text, place) => (
          <Fragment key={text}>
            {place === 0 ? null : ' › '}
            <ScreenName text={text} />
          </Fragment>
        ))}
      </Paragraph>
      <Steps items={asItems(steps[language])} />
      <Paragraph>
        <strong>{texts.tick}</strong>
      </Paragraph>
      <List
        items={tick[language].map((text) => ({ key: text, content: <ScreenName text={text} /> }))}
      />
      <Paragraph>
        <strong>{texts.cautions}</strong>
      </Paragraph>
      <List items={asItems(cautions[language])} />
      <Paragraph>{dutchInterface[language]}</Paragraph>
      <Paragraph kind="quiet">{texts.dated(formatDate(download.writtenOn, language))}</Paragraph>
    </details>
  )
}

/** A name on the platform's English screens, with the Dutch one behind it in brackets. */
function ScreenName({ text }: { readonly text: string }) {
  const end = text.indexOf(' (')
  if (useLanguage() === 'en') return text
  return (
    <>
      <span lang="en">{end === -1 ? text : text.slice(0, end)}</span>
      {end === -1 ? null : text.slice(end)}
    </>
  )
}
