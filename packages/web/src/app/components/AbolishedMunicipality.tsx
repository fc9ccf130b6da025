// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Municipality } from 'bereik'
import { municipalityTexts } from '../language/municipality.ts'
import { shellTexts } from '../language/shell.ts'
import { pathIn } from '../language.ts'
import { useLanguage } from '../use-language.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import { Heading } from './Heading.tsx'
import { Link } from './Link.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'

interface AbolishedMunicipalityProps {
  readonly municipality: Municipality
  /** ISO date. */
  readonly on: string
  readonly successors: readonly Municipality[]
}

/** A code that holds no more, and where its area went. */
export function AbolishedMunicipality(props: AbolishedMunicipalityProps) {
  const { municipality, on, successors } = props
  const language = useLanguage()
  const texts = municipalityTexts[language]
  return (
    <>
      <title>{`${texts.abolishedTitle(municipality.name)} - Bereik`}</title>
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
        ]}
      />
      <Heading level={1}>{texts.abolishedTitle(municipality.name)}</Heading>
      <Paragraph kind="lead">
        {texts.abolishedText(municipality.name, formatDate(on, language))}
      </Paragraph>
      <Paragraph>{texts.successorsText}</Paragraph>
      <List
        items={successors.map(({ code, name }) => ({
          key: code,
          content: <Link href={pathIn(language, `/gemeenten/${code}`)}>{name}</Link>,
        }))}
      />
      <Paragraph>{texts.successorsFix}</Paragraph>
    </>
  )
}
