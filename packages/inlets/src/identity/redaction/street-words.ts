// SPDX-License-Identifier: EUPL-1.2

/** How the name of a street ends, when a house number may follow. */
export const streetEndings = `straat strjitte straatje laan plein pleintje gracht kade singel dreef
  steeg plantsoen weg dijk hof pad lei baan str`.split(/\s+/)

/** The same, with the words between a street and its number. */
export const houseEndings = [...streetEndings, 'nr', 'nummer', 'huisnummer', 'huisnr', 'no']

/** Words that end as a street does, and are none. */
export const noStreets: ReadonlySet<string> = new Set(
  `snelweg onderweg halverweg rijksweg autoweg fietspad voetpad wandelpad zandpad ruiterpad kerkhof
  gerechtshof spoorweg waterweg schoolplein speelplein rijbaan loopbaan autobaan atletiekbaan
  kunstijsbaan ijsbaan hoofdrijbaan busbaan kegelbaan vlucht strafbaan voetbalplein deurweg
  tennisbaan wielerbaan skeelerbaan startbaan landingsbaan dagbaan bijbaan omweg landweg slaapplein
  provincialeweg strandweg verkeersplein winkelstraat zijstraat doodlopendeweg achterweg`.split(
    /\s+/,
  ),
)

/** Endings that make a name one of a street, a square, a building or a school. */
export const placeEnding =
  /(?:straat|laan|plein|gracht|kade|singel|dreef|steeg|weg|brug|tunnel|school|college|huis|park|hal|zaal|stichting|museum)$/iu
