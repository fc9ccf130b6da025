// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

export const captureFaults = {
  'row-tells-nothing': {
    nl: {
      message: 'In deze rij staat niets in de kolommen die Bereik leest.',
      fix: 'Er is niets te doen: de rij telt niet mee.',
    },
    en: {
      message: 'This row has nothing in the columns that Bereik reads.',
      fix: 'There is nothing to do: the row does not count.',
    },
  },
  'row-not-understood': {
    nl: {
      message: 'Deze rij was kapot toen het bestand binnenkwam.',
      fix: 'Zoek de regel op in uw eigen bestand en breng het bestand opnieuw.',
    },
    en: {
      message: 'This row was broken when the file came in.',
      fix: 'Look the line up in your own file and bring the file again.',
    },
  },
  'file-not-filtered': {
    nl: {
      message: 'In dit bestand staan nog gegevens van personen.',
      fix: 'Breng het bestand opnieuw. Namen gaan er dan bij het binnenkomen uit.',
    },
    en: {
      message: 'This file still holds data of persons.',
      fix: 'Bring the file again. Names are then taken out as it comes in.',
    },
  },
  'source-not-a-platform': {
    nl: {
      message: 'Dit komt van een plek die Bereik niet volgt, zoals een forum of nieuwssite.',
      fix: 'Er is niets te doen. Bereik telt alleen sociale media van de gemeente.',
    },
    en: {
      message: 'This is from a place that Bereik does not follow, such as a forum or news site.',
      fix: 'There is nothing to do. Bereik counts only social media of the municipality.',
    },
  },
  'capture-is-list': {
    nl: {
      message: 'Dit bestand is één lijst van berichten. Bereik leest één bericht per regel.',
      fix: 'Kies in Zeeschuimer de knop ".ndjson" en breng dat bestand.',
    },
    en: {
      message: 'This file is one list of messages. Bereik reads one message a line.',
      fix: 'Use the button ".ndjson" in Zeeschuimer and bring that file.',
    },
  },
  'capture-platform-not-read': {
    nl: {
      message:
        'Dit zijn berichten van een platform dat Bereik niet uit Zeeschuimer leest: {platform}.',
      fix: 'Bereik leest X, TikTok, Instagram en Threads. Haal van andere platforms een export van uw eigen account op.',
    },
    en: {
      message:
        'These are messages of a platform that Bereik does not read from Zeeschuimer: {platform}.',
      fix: 'Bereik reads X, TikTok, Instagram and Threads. Of other platforms, download an export of your own account.',
    },
  },
  'capture-line-not-understood': {
    nl: {
      message: 'Op deze regel staat geen bericht dat Bereik kent.',
      fix: 'Er is niets te doen: de regel telt niet mee.',
    },
    en: {
      message: 'This line holds no message that Bereik knows.',
      fix: 'There is nothing to do: the line does not count.',
    },
  },
  'json-not-valid': {
    nl: {
      message: 'Deze regel is beschadigd: het is geen geldige JSON.',
      fix: 'Haal het bestand opnieuw op als u deze regel nodig hebt. De andere regels zijn gelezen.',
    },
    en: {
      message: 'This line is damaged: it is not valid JSON.',
      fix: 'Download the file again if you need this line. The other lines were read.',
    },
  },
  'json-too-deep': {
    nl: {
      message: 'Deze regel is dieper genest dan een bericht kan zijn.',
      fix: 'Er is niets te doen: de regel telt niet mee.',
    },
    en: {
      message: 'This line is nested deeper than a message can be.',
      fix: 'There is nothing to do: the line does not count.',
    },
  },
} as const satisfies FaultCatalogue
