// SPDX-License-Identifier: EUPL-1.2

/** Frequent surnames without their particles, for texts in small letters: `mevrouw van den berg`. */
export const surnames: ReadonlySet<string> = new Set(
  `aarts abdullah adriaans akkerman ali amrani bakkali bakker barendrecht beek beekman berends berg
  bergh beukers blok blom boer boers bos bosch bosma bosman bouman bouzid braam brands brink broek
  broekhuizen brouwer brouwers brown bruggeman bruijn bruin bruins buijs burg burgers bush buuren
  claassen claessens clarke coenen cohen cornelissen dam damen davies dekker dekkers demir dijk
  dijkhuizen dijkman dijkstra doorn driessen edwards eijk elst ende engels evans evers faber
  fransen garcia geerts gelder gerrits gerritsen goossens graaf graaff green groen groenewoud
  groot gunes haan haas hall hamer harris hart heijden heijnen hendriks hendrikx hermans heusden
  heuvel hoek hoekstra hoeven hofman hofstra hoogland horst houten hughes huisman huizing idrissi
  jaarsma jackson jacobs jager jans janse jansen janssen janssens johnson jones jong jonge jonker
  jonkers kamp karaca kaya keijzer khan kleijn klein kok koning konings kooij koopman koster
  kramer kroon kruijf kuijpers kuiper kuipers laan lammers lange leeuw leeuwen leijten linden
  linders loon maas martens martin meer mees meeuwissen meijer meulen meyer michels moens mol
  molenaar mulder mulders naber nguyen nieuwenhuis nijhuis nijland oord oosten otten ouden ozturk
  peeters peters pieters pietersen post postma prins pronk reijnders rietveld rijn roberts
  robinson romeijn rooij roos rutten sanders schaap schipper schippers schoenmakers scholte
  scholten schouten schuurman simons singh slot sluis smeets smid smit smith smits snijders spaans
  staal stam steen sterk stolk swart swinkels tas taylor teunissen thomas thompson timmer
  timmerman timmermans tol tuin uden vandenberg veen veenstra velde velden venema verbeek verboom
  verhagen verheul verhoeven verkerk vermeer vermeulen verschuren versteeg verweij vink visser
  vissers vliet vos vries vroom vuuren waal wagenaar wal walker walsh weerd werf westerhof wever
  white wiel wiersma wijk wijngaarden willems willemsen williams wilson wit witte wolf wolff wood
  wouters wright yildirim yildiz yilmaz zanden zijlstra zwart özturk öztürk`.split(/\s+/),
)
