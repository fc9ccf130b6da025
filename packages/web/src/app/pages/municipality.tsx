// SPDX-License-Identifier: EUPL-1.2
import {
  formatNumber,
  type Municipality as MunicipalityEntry,
  type PlatformId,
  type PostSummary,
  type ReachAnswer,
  type Register,
  type Releasable,
  type View,
} from 'bereik'
import { createContext, data, type LoaderFunctionArgs } from 'react-router'
import { AbolishedMunicipality } from '../components/AbolishedMunicipality.tsx'
import { AudienceSections } from '../components/AudienceSections.tsx'
import { Breadcrumb } from '../components/Breadcrumb.tsx'
import { CallForFiles } from '../components/CallForFiles.tsx'
import { ExampleBanner } from '../components/ExampleBanner.tsx'
import { Heading } from '../components/Heading.tsx'
import { LayerSection } from '../components/LayerSection.tsx'
import { Link } from '../components/Link.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { PostsSection } from '../components/PostsSection.tsx'
import { ReachHeadline } from '../components/ReachHeadline.tsx'
import { ReactionsSection } from '../components/ReactionsSection.tsx'
import { ResidentsSection, type ResidentsView } from '../components/ResidentsSection.tsx'
import { TakeAlong } from '../components/TakeAlong.tsx'
import { ViewSwitch } from '../components/ViewSwitch.tsx'
import { findMunicipality } from '../find-municipality.ts'
import { municipalityTexts } from '../language/municipality.ts'
import { shellTexts } from '../language/shell.ts'
import { pathIn } from '../language.ts'
import { layerId } from '../layer-id.ts'
import { useLoaded } from '../loaded.ts'
import { residentRows } from '../resident-rows.ts'
import { servicesOf } from '../services-of.ts'
import { withShortNames } from '../short-names.ts'
import { useLanguage } from '../use-language.ts'

/** The file with all comparisons, among those that the API gives. */
const csvName = 'comparisons.csv'

interface Current {
  readonly state: 'current'
  readonly municipality: MunicipalityEntry
  readonly view: View
  readonly answer: Releasable<ReachAnswer>
  readonly posts: readonly PostSummary[]
  /** Names of accounts that the sentences leave out, by platform. */
  readonly onlyAccounts: ReadonlyMap<PlatformId, string>
  readonly inhabitants: number | null
  readonly residents: ResidentsView | null
  /** Files that wait for an answer. */
  readonly waiting: number
  readonly chartStylesHref: string
  readonly names: Readonly<Record<string, string>>
}

interface Abolished {
  readonly state: 'abolished'
  readonly municipality: MunicipalityEntry
  readonly on: string
  readonly successors: readonly MunicipalityEntry[]
}

const pageKey = createContext<Current | Abolished>()

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { bereik, chartStylesHref } = servicesOf(context)
  const found = findMunicipality(bereik.register, params['code'])
  if (found.state === 'abolished') {
    context.set(pageKey, found)
    return data(null, { status: 410 })
  }
  const { municipality } = found
  const { code } = municipality
  const { searchParams } = new URL(request.url)
  const view: View = searchParams.get('weergave') === 'openbaar' ? 'public' : 'own'
  const [answer, posts, imports] = await Promise.all([
    bereik.reach(code, view),
    bereik.posts(code),
    bereik.imports.list(code),
  ])
  context.set(pageKey, {
    state: 'current',
    municipality,
    view,
    ...withShortNames(answer, posts),
    chartStylesHref,
    inhabitants: bereik.register.inhabitants(code),
    residents: residentsOf(bereik.register, code),
    waiting: imports.filter(({ status }) => status === 'question').length,
    names: namesOf(bereik.register, answer),
  })
  return null
}

function residentsOf(register: Register, code: string): ResidentsView | null {
  const residents = register.residents(code)
  const rows = residentRows(register, code)
  if (residents === null || rows === null) return null
  return { rows, sources: residents.sources, approximated: residents.approximated }
}

function namesOf(register: Register, answer: ReachAnswer): Readonly<Record<string, string>> {
  const codes = answer.layers.flatMap(({ places }) =>
    places.map(({ municipality }) => municipality),
  )
  const found = [...new Set(codes)].map((code) => (code === null ? null : register.find(code)))
  return Object.fromEntries(
    found.flatMap((one) =>
      one?.state === 'current' ? [[one.municipality.code, one.municipality.name]] : [],
    ),
  )
}

export default function Municipality() {
  const page = useLoaded(pageKey)
  if (page.state === 'abolished') return <AbolishedMunicipality {...page} />
  return <CurrentMunicipality {...page} />
}

function CurrentMunicipality(props: Current) {
  const { municipality, view, answer, residents, names } = props
  const { code, name, example } = municipality
  const language = useLanguage()
  const texts = municipalityTexts[language]
  // Followers before views: a follower is somebody, a view is not.
  const layers = answer.layers.toSorted((a, b) => a.layer.localeCompare(b.layer))
  const { audiences, reactions } = answer
  const hasNothing = [layers, audiences, reactions, props.posts].every((all) => all.length === 0)
  const door = view === 'own' ? 'eigen' : 'openbaar'
  const fileOf = (file: string) =>
    `/api/v1/gemeenten/${code}/gegevens/${file}?weergave=${door}&taal=${language}`
  const download = fileOf(csvName)
  return (
    <>
      <title>{`${view === 'own' ? name : texts.publicTitle(name)} - Bereik`}</title>
      <link rel="stylesheet" href={props.chartStylesHref} precedence="charts" />
      {example ? <ExampleBanner language={language} /> : null}
      <Breadcrumb
        label={shellTexts[language].breadcrumb}
        steps={[
          { href: pathIn(language, '/gemeenten'), name: shellTexts[language].municipalities },
        ]}
      />
      <Heading level={1}>{name}</Heading>
      <Inhabitants {...props} />
      {hasNothing || props.waiting > 0 ? (
        <CallForFiles code={code} waiting={props.waiting} />
      ) : null}
      <ReachHeadline answer={answer} layers={layers} />
      {layers.length === 0 ? null : <ViewSwitch code={code} view={view} />}
      {layers.map((layer) => (
        <LayerSection
          key={layerId(layer)}
          answer={answer}
          layer={layer}
          names={names}
          download={download}
          account={props.onlyAccounts.get(layer.platform)}
        />
      ))}
      <AudienceSections audiences={audiences} download={fileOf('audiences.csv')} />
      <PostsSection posts={props.posts} />
      <ReactionsSection reactions={reactions} />
      {hasNothing ? null : <TakeAlong code={code} view={view} download={download} />}
      {residents === null ? null : <ResidentsSection name={name} residents={residents} />}
    </>
  )
}

function Inhabitants({ municipality, inhabitants }: Current) {
  const language = useLanguage()
  const texts = municipalityTexts[language]
  return (
    <>
      {inhabitants === null ? null : (
        <Paragraph>
          {texts.inhabitants(formatNumber(inhabitants, language), municipality.province)}
        </Paragraph>
      )}
      <p className="nl-paragraph bereik-no-print">
        <Link href={pathIn(language, `/gemeenten/${municipality.code}/bestanden`)}>
          {texts.filesLink}
        </Link>
      </p>
    </>
  )
}
