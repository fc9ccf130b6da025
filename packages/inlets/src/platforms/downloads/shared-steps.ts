// SPDX-License-Identifier: EUPL-1.2
import type { WordList, Words } from '../platform.ts'

/** The day the steps were written, from public descriptions and from the files themselves. */
export const writtenOn = '2026-11-22'

export const role: Words = {
  nl: 'U kunt in Meta Business Suite bij de pagina of het account van uw gemeente, met het recht om inzichten te bekijken. Lukt dat niet? Vraag het aan wie de pagina beheert.',
  en: 'You can open your municipality’s page or account in Meta Business Suite and may view its insights. If not, ask whoever manages the page.',
}

export const cautions: WordList = {
  nl: [
    'Open het bestand niet in Excel. Excel maakt van 3.4 soms 3 april, en dan is het getal weg.',
    'Verander niets in het bestand. De naam maakt niet uit.',
    'Haal elk kwartaal een nieuw bestand op. Meta bewaart deze cijfers niet voor later.',
  ],
  en: [
    'Do not open the file in Excel. Excel may turn 3.4 into 3 April, and then the number is lost.',
    'Change nothing in the file. Its name does not matter.',
    'Download a new file every quarter. Meta does not keep these figures for later.',
  ],
}

export const dutchInterface: Words = {
  nl: 'Staan uw schermen in het Nederlands? Zet dan, als het kan, de taal van Facebook op English (US): Instellingen en privacy, Taal. Haal het bestand op en zet de taal weer terug. Een Nederlands bestand mag u ook brengen. Kennen wij een woord daarin niet, dan zeggen wij dat. Wij lezen nooit de helft.',
  en: 'If your screens are in Dutch, set Facebook’s language to English (US) if you can: Settings and privacy, Language. Download the file and set the language back. You may bring a Dutch file as well. If we do not know a word in it we say so; we never read half of it.',
}

/** Where Dutch headings are known or can be pointed out. */
export const dutchIsFine: Words = {
  nl: 'Staan uw schermen in het Nederlands? Dan mag dat zo blijven. Kent Bereik een kop niet, dan zegt het dat en kunt u zelf aanwijzen wat er in die kolom staat.',
  en: 'If your screens are in Dutch you may leave them so. If Bereik does not know a heading it says so, and you can point out what that column holds.',
}
