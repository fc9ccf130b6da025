// SPDX-License-Identifier: EUPL-1.2
import { type Download, downloads, formatDate, platformNames } from 'bereik'
import { Fragment } from 'react'
import { filesTexts } from '../language/files.ts'
import { pathIn } from '../language.ts'
import { downloadId } from '../outcome.ts'
import { useLanguage } from '../use-language.ts'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { List, Steps } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'

/** The files of communication staff, by the platforms that hand them out alike. */
const groups = [
  ...Map.groupBy(
    downloads.filter(({ by }) => by === 'staff'),
    (one) => one.platforms.map((id) => platformNames[id]).join(', '),
  ),
]

const ofResearch = downloads.filter(({ by }) => by === 'researchers')

/** "Zo haalt u uw bestand op": per platform and kind of file, as dated data. */
export function HowToDownload({ open }: { readonly open: boolean }) {
  const texts = filesTexts[useLanguage()]
  return (
    <section>
      <Heading level={2} id={downloadId}>
        {texts.howHeading}
      </Heading>
      <Paragraph>{texts.howIntro}</Paragraph>
      {groups.map(([platforms, files], place) => (
        <DownloadGroup key={platforms} name={platforms} files={files} open={open && place === 0} />
      ))}
      <DownloadGroup name={texts.researchHeading} files={ofResearch} open={false} />
    </section>
  )
}

interface DownloadGroupProps {
  readonly name: string
  readonly files: readonly Download[]
  /** Whether the steps of the first file stand open. */
  readonly open: boolean
}

function DownloadGroup({ name, files, open }: DownloadGroupProps) {
  return (
    <section>
      <Heading level={3}>{name}</Heading>
      {files.map((download, place) => (
        <DownloadSteps key={download.id} download={download} open={open && place === 0} />
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
        {title[language]}
        {download.platforms.length === 1 ? null : <span className="bereik-small"> ({names})</span>}
      </summary>
      {/* Inside, not on the details: a link to what is inside opens them. */}
      <Paragraph id={`bestand-${download.id}`}>{gives[language]}</Paragraph>
      <Paragraph>{role[language]}</Paragraph>
      <Paragraph>
        <strong>{texts.where}</strong>{' '}
        {menu[language].map((text, place) => (
          <Fragment key={text}>
            {place === 0 ? null : ' › '}
            <ScreenName text={text} english={menu.en[place]} />
          </Fragment>
        ))}
      </Paragraph>
      <Steps items={asItems(steps[language])} />
      <Ticks names={tick} />
      {download.id === 'hand-filled' ? (
        <Paragraph>
          <Link href={pathIn(language, '/invulblad')} download>
            {texts.sheet}
          </Link>
        </Paragraph>
      ) : null}
      <Paragraph>
        <strong>{texts.cautions}</strong>
      </Paragraph>
      <List items={asItems(cautions[language])} />
      <Paragraph>{dutchInterface[language]}</Paragraph>
      <Paragraph kind="quiet">{texts.dated(formatDate(download.writtenOn, language))}</Paragraph>
    </details>
  )
}

function Ticks({ names }: { readonly names: Download['tick'] }) {
  const language = useLanguage()
  const texts = filesTexts[language]
  if (names[language].length === 0) return null
  return (
    <>
      <Paragraph>
        <strong>{texts.tick}</strong>
      </Paragraph>
      <List
        items={names[language].map((text, place) => ({
          key: text,
          content: <ScreenName text={text} english={names.en[place]} />,
        }))}
      />
    </>
  )
}

interface ScreenNameProps {
  readonly text: string
  /** The same in English: what is alike in both is the name on an English screen. */
  readonly english: string | undefined
}

/** A name on the platform's English screens, with the Dutch one behind it in brackets. */
function ScreenName({ text, english = '' }: ScreenNameProps) {
  const name = beforeBrackets(text)
  if (useLanguage() === 'en' || name !== beforeBrackets(english)) return text
  return (
    <>
      <span lang="en">{name}</span>
      {text.slice(name.length)}
    </>
  )
}

function beforeBrackets(text: string): string {
  const end = text.indexOf(' (')
  return end === -1 ? text : text.slice(0, end)
}
