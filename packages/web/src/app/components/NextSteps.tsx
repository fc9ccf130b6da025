// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { filesTexts } from '../language/files.ts'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { bringId, downloadId } from '../outcome.ts'
import { type Standing, standingOf } from '../standing.ts'
import { useLanguage } from '../use-language.ts'
import { Link } from './Link.tsx'

type Step = 'reach' | 'another' | 'steps' | 'refresh'

/** Where to go from a file; a file with a question has its form. */
const steps: Readonly<Record<Standing, readonly Step[]>> = {
  reading: ['refresh'],
  done: ['reach', 'another'],
  question: [],
  refused: ['steps', 'another'],
  unrecognised: ['steps', 'another'],
  'not-needed': ['another', 'reach'],
  withdrawn: ['another', 'reach'],
}

/** What to do next, from the page of one file. */
export function NextSteps({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const page = pathIn(language, `/gemeenten/${account.municipality}`)
  const { nextLabel, another, refresh } = importTexts[language]
  const links: Readonly<Record<Step, readonly [href: string, name: string]>> = {
    reach: [page, filesTexts[language].toReach],
    another: [`${page}/bestanden#${bringId}`, another],
    steps: [`${page}/bestanden#${downloadId}`, filesTexts[language].howHeading],
    refresh: [pathIn(language, `/bestanden/${account.id}`), refresh],
  }
  const shown = steps[standingOf(account)]
  if (shown.length === 0) return null
  return (
    <nav aria-label={nextLabel}>
      <ul className="bereik-links">
        {shown.map((step) => (
          <li key={step}>
            <Link href={links[step][0]}>{links[step][1]}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
