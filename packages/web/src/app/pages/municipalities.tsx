// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from 'bereik'
import { createContext, type LoaderFunctionArgs } from 'react-router'
import { Heading } from '../components/Heading.tsx'
import { Link } from '../components/Link.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { municipalitiesTexts } from '../language/municipalities.ts'
import { pathIn } from '../language.ts'
import { useLoaded } from '../loaded.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

interface Entry {
  readonly municipality: Municipality
  /** Where an abolished one went. */
  readonly successors: readonly Municipality[]
}

const pageKey = createContext<{ readonly text: string; readonly entries: readonly Entry[] }>()

export function loader({ request, context }: LoaderFunctionArgs) {
  const { register } = servicesOf(context).bereik
  const text = (new URL(request.url).searchParams.get('zoek') ?? '').trim().slice(0, 100)
  const found = text === '' ? register.list() : register.search(text, 100)
  const entries = found.map((municipality): Entry => {
    const state = municipality.lastYear === null ? null : register.find(municipality.code)
    return { municipality, successors: state?.state === 'abolished' ? state.successors : [] }
  })
  context.set(pageKey, { text, entries })
  return null
}

export default function Municipalities() {
  const { text, entries } = useLoaded(pageKey)
  const language = useLanguage()
  const texts = municipalitiesTexts[language]
  const resultTitle = entries.length === 0 ? texts.none(text) : texts.found(entries.length, text)
  return (
    <>
      <title>{`${text === '' ? texts.title : resultTitle} - Bereik`}</title>
      <Heading level={1}>{texts.title}</Heading>
      <SearchForm language={language} value={text} />
      {text === '' ? <All entries={entries} /> : <Results text={text} entries={entries} />}
    </>
  )
}

function Results({ text, entries }: { readonly text: string; readonly entries: readonly Entry[] }) {
  const language = useLanguage()
  const texts = municipalitiesTexts[language]
  return (
    <>
      <Heading level={2}>
        {entries.length === 0 ? texts.none(text) : texts.found(entries.length, text)}
      </Heading>
      {entries.length === 0 ? <Paragraph>{texts.noneFix}</Paragraph> : null}
      {entries.length === 0 ? null : (
        <ul className="bereik-results">
          {entries.map((entry) => (
            <Result key={entry.municipality.code} entry={entry} />
          ))}
        </ul>
      )}
      <Paragraph>
        <Link href={pathIn(language, '/gemeenten')}>{texts.backToAll}</Link>
      </Paragraph>
    </>
  )
}

function Result({ entry: { municipality, successors } }: { readonly entry: Entry }) {
  const texts = municipalitiesTexts[useLanguage()]
  const { lastYear, example, province } = municipality
  return (
    <li>
      <MunicipalityLink municipality={municipality} />
      <span className="bereik-quiet">
        {` ${example ? texts.example : province}`}
        {lastYear === null ? null : `, ${texts.abolished(lastYear)}. ${texts.nowIn} `}
      </span>
      {successors.map((successor, place) => (
        <span key={successor.code}>
          {place === 0 ? null : ', '}
          <MunicipalityLink municipality={successor} />
        </span>
      ))}
    </li>
  )
}

function All({ entries }: { readonly entries: readonly Entry[] }) {
  const texts = municipalitiesTexts[useLanguage()]
  const municipalities = entries.map((entry) => entry.municipality)
  const provinces = Map.groupBy(municipalities, (municipality) => municipality.province)
  const names = [...provinces.keys()].sort((a, b) => a.localeCompare(b, 'nl'))
  return (
    <>
      <Paragraph>{texts.total(municipalities.length)}</Paragraph>
      <nav aria-label={texts.provincesLabel}>
        <ul className="bereik-links">
          {names.map((name) => (
            <li key={name}>
              <Link href={`#${anchor(name)}`}>
                <span className="bereik-visually-hidden">{`${texts.province} `}</span>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => (
        <section key={name}>
          <Heading level={2} id={anchor(name)}>
            {name}
          </Heading>
          <ul className="bereik-names">
            {provinces.get(name)?.map((municipality) => (
              <li key={municipality.code}>
                <MunicipalityLink municipality={municipality} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function MunicipalityLink({ municipality }: { readonly municipality: Municipality }) {
  const href = pathIn(useLanguage(), `/gemeenten/${municipality.code}`)
  return <Link href={href}>{municipality.name}</Link>
}

function anchor(province: string): string {
  return province
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]+/g, '-')
}
