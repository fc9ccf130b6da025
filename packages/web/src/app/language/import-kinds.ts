// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../language.ts'
import type { Standing } from '../standing.ts'

/** How files stand, the kinds they are of and the parts they have. */
export interface ImportKindTexts {
  readonly statuses: Readonly<Record<Standing, { readonly badge: string; readonly text: string }>>
  readonly kinds: Readonly<Record<string, string>>
  readonly parts: Readonly<Record<string, string>>
}

export const importKindTexts: Texts<ImportKindTexts> = {
  nl: {
    statuses: {
      reading: {
        badge: 'Wordt gelezen',
        text: 'Wij lezen dit bestand nog. Ververs de pagina straks.',
      },
      done: { badge: 'Ingelezen', text: 'Dit bestand telt mee in uw cijfers.' },
      question: {
        badge: 'Vraag aan u',
        text: 'Dit bestand telt nog niet mee. Beantwoord eerst onze vraag.',
      },
      refused: { badge: 'Geweigerd', text: 'Uit dit bestand is niets overgenomen.' },
      unrecognised: {
        badge: 'Niet herkend',
        text: 'Uit dit bestand is niets overgenomen.',
      },
      withdrawn: { badge: 'Ingetrokken', text: 'Dit bestand telt niet meer mee.' },
      'not-needed': {
        badge: 'Niet nodig',
        text: 'Dit bestand is goed, maar Bereik gebruikt het niet.',
      },
    },
    kinds: {
      'meta-audience': 'Doelgroep (Meta Business Suite)',
      'meta-content': 'Berichten (Meta Business Suite)',
      'meta-daily': 'Cijfers per dag (Meta Business Suite)',
      'x-content': 'Berichten (X)',
      'x-overview': 'Cijfers per dag (X)',
      'tiktok-business': 'Cijfers (TikTok Business Suite)',
      'tiktok-studio': 'Cijfers (TikTok Studio)',
      'youtube-studio-content': 'Video’s (YouTube Studio)',
      'youtube-studio-audience': 'Wie er bij uw weergaven horen (YouTube Studio)',
      'linkedin-content': 'Berichten (LinkedIn)',
      'linkedin-followers': 'Volgers (LinkedIn)',
      'linkedin-visitors': 'Bezoekers (LinkedIn)',
      zeeschuimer: 'Onderzoeksbestand (Zeeschuimer)',
      fourcat: 'Onderzoeksbestand (4CAT)',
      crowdtangle: 'Onderzoeksbestand (CrowdTangle)',
      coosto: 'Berichten over u (Coosto)',
      'hand-filled': 'Zelf ingevulde lijst',
      mapped: 'Tabel waarvan u de kolommen koos',
    },
    parts: {
      followers: 'aantal volgers',
      'age-gender': 'leeftijd en geslacht',
      places: 'plaatsen',
      countries: 'landen',
      pages: 'andere pagina’s',
      posts: 'berichten',
      audience: 'leeftijd en geslacht per video',
      days: 'aantallen per dag',
      daily: 'aantallen per dag',
      gender: 'geslacht',
      age: 'leeftijd',
      country: 'landen',
      place: 'plaatsen',
      industry: 'bedrijfstakken',
      'job-function': 'functies',
      seniority: 'functieniveaus',
      'company-size': 'grootte van bedrijven',
    },
  },
  en: {
    statuses: {
      reading: {
        badge: 'Being read',
        text: 'We are still reading this file. Refresh the page later.',
      },
      done: { badge: 'Read', text: 'This file counts in your figures.' },
      question: {
        badge: 'Question for you',
        text: 'This file does not count yet. Please answer our question first.',
      },
      refused: { badge: 'Refused', text: 'Nothing was taken from this file.' },
      unrecognised: {
        badge: 'Not recognised',
        text: 'Nothing was taken from this file.',
      },
      withdrawn: { badge: 'Withdrawn', text: 'This file no longer counts.' },
      'not-needed': { badge: 'Not needed', text: 'This file is fine, but Bereik does not use it.' },
    },
    kinds: {
      'meta-audience': 'Audience (Meta Business Suite)',
      'meta-content': 'Posts (Meta Business Suite)',
      'meta-daily': 'Figures per day (Meta Business Suite)',
      'x-content': 'Posts (X)',
      'x-overview': 'Figures per day (X)',
      'tiktok-business': 'Figures (TikTok Business Suite)',
      'tiktok-studio': 'Figures (TikTok Studio)',
      'youtube-studio-content': 'Videos (YouTube Studio)',
      'youtube-studio-audience': 'Who is behind your views (YouTube Studio)',
      'linkedin-content': 'Posts (LinkedIn)',
      'linkedin-followers': 'Followers (LinkedIn)',
      'linkedin-visitors': 'Visitors (LinkedIn)',
      zeeschuimer: 'Research file (Zeeschuimer)',
      fourcat: 'Research file (4CAT)',
      crowdtangle: 'Research file (CrowdTangle)',
      coosto: 'Messages about you (Coosto)',
      'hand-filled': 'List filled in by hand',
      mapped: 'Table of which you chose the columns',
    },
    parts: {
      followers: 'number of followers',
      'age-gender': 'age and gender',
      places: 'places',
      countries: 'countries',
      pages: 'other pages',
      posts: 'posts',
      audience: 'age and gender per video',
      days: 'numbers per day',
      daily: 'numbers per day',
      gender: 'gender',
      age: 'age',
      country: 'countries',
      place: 'places',
      industry: 'industries',
      'job-function': 'job functions',
      seniority: 'levels of seniority',
      'company-size': 'company sizes',
    },
  },
}
