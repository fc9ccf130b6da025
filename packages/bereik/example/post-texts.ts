// SPDX-License-Identifier: EUPL-1.2

/** What the made-up municipality posts about. Line breaks, quotes and emoji as real posts have them. */
export const postTexts: readonly string[] = [
  'Maandag beginnen we met het werk aan de Dorpsstraat. Fietsers kunnen er langs, auto’s rijden om via de Molenweg.',
  'Kom naar de inloopavond over het centrumplan.\n\nDinsdag 19.30 uur, gemeentehuis, Raadhuisplein 1. #centrumplan',
  'De gemeenteraad praat donderdag over de begroting. Kijk live mee op onze website.',
  'Wegens de feestdag halen we het gft deze week een dag later op.',
  'Het zwembad is weer open! 🏊 De tijden staan op onze website.',
  'Storing aan de balie: afspraken van vandaag gaan gewoon door.',
  'Meedenken over meer groen in uw wijk? Vul de vragenlijst in, het kost tien minuten.',
  '"Samen sterk": twaalf vrijwilligers kregen vandaag een lintje van de burgemeester.',
  'Let op: morgen oefent de brandweer op het bedrijventerrein. U kunt rook zien.',
  'Wij zoeken een collega voor burgerzaken (24 uur). Solliciteren kan tot het eind van de maand.',
  'Op zaterdag planten we samen 200 bomen langs de Beekkant. 🌳 Doet u mee?\nLaarzen aan, scheppen hebben wij.',
  'De bibliotheek in Voorbeeldbuurt is vanaf nu ook op woensdagavond open.',
  'Hoeveel kost een paspoort, en hoe snel is het klaar? Alles op een rij.',
  'Harde wind vanavond: zet uw container binnen en pas op bij bomen.',
  'Dank aan iedereen die meedeed aan de opschoondag: 84 zakken zwerfafval!',
  'Woont u in de Weidebuurt? Uw straat krijgt dit najaar een nieuw riool. Deze week ligt er een brief in de bus.',
]
