// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'

interface HealthTexts {
  readonly title: (municipality: string) => string
  readonly lead: string
  readonly fine: (todo: number) => string
  readonly nothing: string
  readonly bring: string
  readonly columns: readonly [string, string, string, string]
  readonly missing: (days: string, from: string, to: string) => string
  readonly none: string
  readonly all: string
  readonly caption: (account: string) => string
  readonly steps: string
  readonly filesHeading: string
  readonly filesText: string
  readonly link: string
  readonly reminder: string
}

export const healthTexts: Texts<HealthTexts> = {
  nl: {
    title: (municipality) => `Komen de cijfers van ${municipality} nog binnen?`,
    lead: 'Per account ziet u wat er is, wat ontbreekt en wat u kunt doen. Wat ontbreekt, is nooit 0.',
    fine: (todo) =>
      todo === 0
        ? 'Alles is binnen. U hoeft nu niets te doen.'
        : todo === 1
          ? 'Er is 1 ding dat u kunt doen.'
          : `Er zijn ${todo} dingen die u kunt doen.`,
    nothing: 'Er zijn nog geen bestanden gebracht.',
    bring: 'Breng uw eerste bestand',
    columns: ['Cijfer', 'Laatste goede waarde', 'Wat ontbreekt', 'Waarom'],
    missing: (days, from, to) =>
      days === '1' ? `1 dag: ${from}` : `${days} dagen, van ${from} tot en met ${to}`,
    none: 'niets',
    all: 'alles',
    caption: (account) => `Wat er van ${account} is`,
    steps: 'Zo haalt u dit bestand op',
    filesHeading: 'Bestanden waar nog iets mee is',
    filesText: 'Kies een bestand om te zien wat u kunt doen.',
    link: 'Komen de cijfers nog binnen?',
    reminder: 'Zet elk kwartaal een herinnering in uw agenda (.ics)',
  },
  en: {
    title: (municipality) => `Do figures of ${municipality} keep coming in?`,
    lead: 'Per account you see what is there, what is missing and what to do. What is missing is never 0.',
    fine: (todo) =>
      todo === 0
        ? 'All is in. There is nothing to do now.'
        : todo === 1
          ? 'There is 1 thing you can do.'
          : `There are ${todo} things you can do.`,
    nothing: 'No files were brought yet.',
    bring: 'Bring your first file',
    columns: ['Figure', 'Last good value', 'What is missing', 'Why'],
    missing: (days, from, to) =>
      days === '1' ? `1 day: ${from}` : `${days} days, from ${from} up to and including ${to}`,
    none: 'nothing',
    all: 'everything',
    caption: (account) => `What there is of ${account}`,
    steps: 'How to download this file',
    filesHeading: 'Files that need something',
    filesText: 'Choose a file to see what you can do.',
    link: 'Do figures keep coming in?',
    reminder: 'Put a reminder each quarter in your calendar (.ics)',
  },
}
