// SPDX-License-Identifier: EUPL-1.2
import {
  formatDate,
  formatNumber,
  type ImportAccount,
  type Language,
  metrics,
  platformNames,
} from 'bereik'
import { holdsPeople } from '../is-capture.ts'
import { importTexts } from '../language/imports.ts'
import { useLanguage } from '../use-language.ts'
import { DataList } from './DataList.tsx'
import { ImportReadings } from './ImportReadings.tsx'

/** What was recognised in a file, and what was taken for granted. */
export function ImportFacts({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  const told = (field: string, value: string | null, none = texts.notKnown) => {
    if (value === null) return none
    return account.assumed.includes(field) ? `${value} (${texts.assumed})` : value
  }
  const { kind, platform, measuredOn, followers, parts } = account
  const items = [
    { key: texts.kind, value: kind === null ? texts.unknownKind : (texts.kinds[kind] ?? kind) },
    { key: texts.platform, value: told('platform', platform && platformNames[platform]) },
    { key: texts.account, value: told('account', account.account, texts.oneAccount) },
    { key: texts.day, value: told('measuredOn', measuredOn && formatDate(measuredOn, language)) },
    {
      key: texts.followers,
      value: told('followers', followers === null ? null : formatNumber(followers, language)),
    },
    {
      key: texts.partsLabel,
      value: parts.map((part) => partName(part, kind, language)).join(', '),
    },
    { key: texts.times, value: told('timeZone', texts.timesAmsterdam) },
    { key: texts.columnsLabel, value: told('mapping', texts.columnsAsBefore) },
    { key: texts.received, value: formatDate(dutchDay(account.receivedAt), language) },
  ]
  const shown = items.filter((item) => {
    if (item.key === texts.partsLabel) return parts.length > 0
    if (item.key === texts.columnsLabel) return account.assumed.includes('mapping')
    if (item.key === texts.times) return account.assumed.includes('timeZone')
    return kind !== null || item.key === texts.kind || item.key === texts.received
  })
  return (
    <>
      <DataList items={shown} />
      <ImportReadings account={account} />
    </>
  )
}

/** The day an instant falls on in the Netherlands, as an ISO date. */
function dutchDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(instant),
  )
}

/** A block of a file by its own word, or a metric by its label. */
function partName(part: string, kind: string | null, language: Language): string {
  const { parts, ofPeople } = importTexts[language]
  const known = part === 'reactions' && holdsPeople(kind) ? ofPeople : parts[part]
  const label = known ?? metrics.find(({ id }) => id === part)?.label[language] ?? part
  // The first letter only: names of platforms keep their capitals.
  return label.charAt(0).toLowerCase() + label.slice(1)
}
