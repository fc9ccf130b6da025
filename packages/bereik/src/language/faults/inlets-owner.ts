// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

const again = {
  nl: 'Haal het bestand opnieuw op en breng het hierheen zonder het te openen.',
  en: 'Download the file again and bring it here without opening it.',
}

const nothingToDo = {
  nl: 'U hoeft niets te doen. Breng de andere bestanden die u hebt opgehaald.',
  en: 'There is nothing to do. Bring the other files you downloaded.',
}

/** About files that owners of accounts download, other than those of Meta. */
export const ownerFaults = {
  'day-not-understood': {
    nl: {
      message: 'Deze dag begrijpen wij niet: "{cell}".',
      fix: 'Verwacht: een dag zoals 2026-03-02, 2-3-2026 of 2 maart 2026. Hebt u het blad zelf ingevuld? Schrijf de dag dan zo. Haal anders het bestand opnieuw op.',
    },
    en: {
      message: 'We do not understand this day: "{cell}".',
      fix: 'Expected: a day such as 2026-03-02 or 2 March 2026. Did you fill in the sheet yourself? Then write the day like that. If not, download the file again.',
    },
  },
  'day-without-year': {
    nl: {
      message: 'Bij deze dag ontbreekt het jaar: "{cell}".',
      fix: 'Schrijf het jaar erbij, zoals 2 maart 2026, en breng het blad opnieuw.',
    },
    en: {
      message: 'This day has no year: "{cell}".',
      fix: 'Write the year with it, as in 2 March 2026, and bring the sheet again.',
    },
  },
  'platform-not-known': {
    nl: {
      message: 'Dit platform kennen wij niet: "{cell}".',
      fix: 'Schrijf de naam voluit, zoals WhatsApp of Nextdoor, en breng het blad opnieuw.',
    },
    en: {
      message: 'We do not know this platform: "{cell}".',
      fix: 'Write its name in full, such as WhatsApp or Nextdoor, and bring the sheet again.',
    },
  },
  'platform-not-told': {
    nl: {
      message: 'Op deze regel staat geen platform, op andere regels wel.',
      fix: 'Schrijf op elke regel het platform en breng het blad opnieuw.',
    },
    en: {
      message: 'This line names no platform, other lines do.',
      fix: 'Write the platform on each line and bring the sheet again.',
    },
  },
  'date-order-open': {
    nl: {
      message: 'Bij "{cell}" is niet te zien wat de dag is en wat de maand.',
      fix: 'Vertel bij dit bestand of de dag of de maand vooraan staat. Of schrijf de datum als 2026-03-02.',
    },
    en: {
      message: 'At "{cell}" nothing tells which is the day and which the month.',
      fix: 'Tell with this file whether the day or the month comes first. Or write the date as 2026-03-02.',
    },
  },
  'number-mark-open': {
    nl: {
      message: 'Bij "{column}" staat "{cell}". Is dat een groot getal of een getal met decimalen?',
      fix: 'Vertel bij dit bestand of de punt of de komma voor de decimalen staat.',
    },
    en: {
      message: 'At "{column}" it says "{cell}". Is that a large number or one with decimals?',
      fix: 'Tell with this file whether the point or the comma stands before the decimals.',
    },
  },
  'days-out-of-order': {
    nl: {
      message: 'De dagen in dit bestand hebben geen jaar en staan niet op volgorde.',
      fix: 'Zo is het jaar niet te vinden. Haal het bestand opnieuw op en sorteer het niet.',
    },
    en: {
      message: 'The days in this file have no year and do not stand in order.',
      fix: 'So the year cannot be found. Download the file again and do not sort it.',
    },
  },
  'table-too-long': {
    nl: {
      message: 'Deze tabel heeft meer dan {most} regels. Zo lang maakt het platform hem niet.',
      fix: again.nl,
    },
    en: {
      message: 'This table has more than {most} lines. The platform does not make it that long.',
      fix: again.en,
    },
  },
  'class-twice': {
    nl: { message: '"{cell}" staat twee keer in deze tabel.', fix: again.nl },
    en: { message: '"{cell}" stands in this table twice.', fix: again.en },
  },
  'class-not-known': {
    nl: {
      message: 'Deze groep kennen wij niet: "{cell}".',
      fix: 'Zet de taal van het platform op English en haal het bestand opnieuw op.',
    },
    en: {
      message: 'We do not know this group: "{cell}".',
      fix: 'Set the language of the platform to English and download the file again.',
    },
  },
  'parts-add-up-too-low': {
    nl: { message: 'De percentages zijn samen maar {percent}%.', fix: again.nl },
    en: { message: 'The percentages add up to only {percent}%.', fix: again.en },
  },
  'parts-add-up-too-high': {
    nl: {
      message: 'De delen in deze tabel zijn samen {percent}%. Meer dan 100 kan niet.',
      fix: again.nl,
    },
    en: {
      message: 'The parts in this table add up to {percent}%. More than 100 cannot be.',
      fix: again.en,
    },
  },
  'figure-columns-missing': {
    nl: {
      message: 'In dit bestand staat geen cijfer dat Bereik kent, zoals weergaven.',
      fix: 'Kies bij het ophalen ook de weergaven en haal het bestand opnieuw op.',
    },
    en: {
      message: 'This file has no figure that Bereik knows, such as views.',
      fix: 'Choose the views too when downloading, and download the file again.',
    },
  },
  'meta-formats-not-needed': {
    nl: {
      message:
        'Dit bestand van Meta telt op per soort bericht (Reels, foto’s, links). Bereik gebruikt dat niet.',
      fix: 'Haal het bestand met de berichten zelf op (Insights, Content): daarin staan dezelfde cijfers per bericht.',
    },
    en: {
      message:
        'This file of Meta adds up by kind of post (Reels, photos, links). Bereik does not use that.',
      fix: 'Download the file with the posts themselves (Insights, Content): it has the same figures per post.',
    },
  },
  'tiktok-hours-not-needed': {
    nl: {
      message:
        'Dit bestand van TikTok vertelt op welk uur uw volgers er zijn. Bereik gebruikt dat niet.',
      fix: nothingToDo.nl,
    },
    en: {
      message:
        'This file of TikTok tells in which hours your followers are there. Bereik does not use that.',
      fix: nothingToDo.en,
    },
  },
  'youtube-chart-not-needed': {
    nl: {
      message:
        'Dit is het bestand achter de grafiek van YouTube ("Chart data"). Alles wat Bereik nodig heeft, staat in "Table data".',
      fix: 'Breng "Table data.csv" uit dezelfde zip. Bracht u de hele zip? Dan hoeft u niets te doen.',
    },
    en: {
      message:
        'This is the file behind the chart of YouTube ("Chart data"). All that Bereik needs stands in "Table data".',
      fix: 'Bring "Table data.csv" from the same zip. Did you bring the whole zip? Then there is nothing to do.',
    },
  },
  'youtube-periods-not-days': {
    nl: {
      message: 'Dit bestand van YouTube telt niet per dag, maar per langere tijd: "{cell}".',
      fix: 'Hebt u "Table data.csv" uit dezelfde zip gebracht? Dan hoeft u niets te doen. Wilt u cijfers per dag? Zet de grafiek dan op Dagelijks (Daily) en haal het bestand opnieuw op.',
    },
    en: {
      message: 'This file of YouTube does not count per day, but over longer times: "{cell}".',
      fix: 'Did you bring "Table data.csv" from the same zip? Then there is nothing to do. Do you want figures per day? Set the chart to Daily and download the file again.',
    },
  },
  'youtube-tab-not-needed': {
    nl: {
      message: 'Dit bestand van YouTube gaat over "{tab}". Bereik gebruikt dat niet.',
      fix: 'Kies in YouTube Studio het tabblad Content, Viewer age (leeftijd), Viewer gender (geslacht), Geography (landen) of Date (datum).',
    },
    en: {
      message: 'This file of YouTube is about "{tab}". Bereik does not use that.',
      fix: 'Choose the tab Content, Viewer age, Viewer gender, Geography or Date in YouTube Studio.',
    },
  },
} as const satisfies FaultCatalogue
