// SPDX-License-Identifier: EUPL-1.2

/**
 * Words that stand with a capital where a name could stand, and are none: whom one greets in public,
 * places, organisations, and the words a sentence begins with.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  [
    // Whom one greets.
    `allemaal allen alle iedereen ieder elkaar mensen mens volk bewoners bewoner inwoners inwoner
    burgers burger buren buurt buurtbewoners buurtgenoten dorpsgenoten stadsgenoten omwonenden
    bezoekers bezoeker ouders ouder kinderen kind jongens jongen meiden meisjes meisje dames dame
    heren heer mannen man vrouwen vrouw lezers lezer volgers volger vrienden vriend vriendin
    vriendinnen collega collega's leden lid klanten klant ondernemers ondernemer leerlingen studenten
    student medewerkers medewerker redactie team teamleden groep organisatie organisatoren
    vrijwilligers vrijwilliger helpers toppers kanjers helden schat schatje schatten lieverd lieverds
    lieve moppie meid maat makker gozer gast gasten bro kerel topper held kanjer familie fam mama
    mam moeder ma papa pap vader pa oma opa zus zusje broer broertje tante oom omi opi mevrouw meneer
    mijnheer mevr mw dhr juf meester dokter sir madam lady ladies gentlemen guys folks everyone
    everybody all friends friend people neighbours neighbors residents resident team sinterklaas sint
    piet's kerstman god heer jezus allah moedertje`,
    // Who governs and serves.
    `gemeente gemeentes gemeenten gemeenteraad gemeenteraadsleden gemeentehuis stadhuis raad raadsleden
    raadslid raadsfracties fractie fracties college b&w burgemeester burgermeester wethouder wethouders
    bestuur bestuurders ambtenaar ambtenaren provincie waterschap overheid regering kabinet minister
    ministers kamer kamerleden tweede eerste partij politiek politici politicus politie agent agenten
    brandweer ambulance boa boa's handhaving handhavers toezichthouder wijkagent wijkteam dorpsraad
    wijkraad afdeling dienst directie commissie griffie griffier secretaris voorzitter loket balie
    klantenservice helpdesk webmaster webcare webredactie beheerder beheerders admin admins moderator
    rijkswaterstaat prorail staatsbosbeheer postnl ggd uwv cbr rdw svb ns kpn ziggo odido vodafone
    stedin liander enexis vitens evides qbuzz arriva connexxion ret gvb htm bol jumbo lidl aldi action
    hema ikea avri circulus cyclus renewi omrin rova hvc stichting vereniging kerk school scholen
    bibliotheek museum theater zwembad ziekenhuis huisartsen huisarts buurthuis dorpshuis carnaval
    council mayor councillors city town government police facebook instagram twitter google youtube
    tiktok linkedin whatsapp threads bluesky mastodon meta nextdoor teams zoom`,
    // Places.
    `nederland nederlanders holland hollanders europa europe belgie belgië vlaanderen duitsland
    frankrijk engeland amerika turkije marokko oekraine oekraïne israel israël palestina gaza syrie
    syrië rusland amsterdam amsterdammers rotterdam rotterdammers utrecht utrechters haag hagenaars
    eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort
    zaanstad haarlemmermeer hertogenbosch bosch zwolle leiden leeuwarden maastricht dordrecht ede
    alphen emmen venlo delft deventer helmond hilversum gouda gouwenaars zoetermeer heerlen oss
    roosendaal lelystad purmerend schiedam vlaardingen assen middelburg goes veenendaal zeist bergen
    hoorn alkmaar hengelo almelo kampen katwijk nieuwegein houten barneveld doetinchem tiel zutphen
    terneuzen vlissingen weert roermond sittard geleen waalwijk veghel uden boxtel drenthe friesland
    fryslan fryslân gelderland limburg brabant overijssel flevoland zeeland noord zuid oost west
    centrum london paris brussel antwerpen`,
    // What a sentence begins with.
    `aan aangezien achter af al alleen alles als alsjeblieft altijd and another any are as at be been
    behalve beetje ben bent best beste better bij bijna binnen blij blijf boven but by came can could
    daar daarna daarom dag dan dank dat de deze did die dit do does doe doen don't done door dus echt
    een eens eerst eigenlijk eindelijk en er erg even elke ga gaan gaat geachte geef geen geeft geweldig
    gewoon goed goede goedemorgen goedemiddag goedenavond ga good great groet groeten groetjes had
    hallo hartelijk has have he heb hebben hebt heeft heel heerlijk helaas helemaal hello hele hem her
    here hier hij hoe hoeveel hoi hoor how hun hé i if ik in is it its ja jaar jammer je jij jou jouw
    jullie just kan kijk klopt knap kom komen komt kon kun kunnen kunt laat lang lekker let leuk leuke
    like look maak maar mag maken me meer met mij mijn misschien moet moeten moi mooi mooie morgen my
    na naar naast natuurlijk nee net never nice niemand niet niets nieuw no nog nogmaals not now nu of
    oh ok oke oké om omdat on one onder ons ontzettend onze ook op or our over pas per please prachtig
    precies prima saai samen should since sinds slecht so soms sorry still stop straks stuur succes
    super te ten ter terecht that the then there these they this those thuis tijd to toch toen top tot
    totaal trots twee u uit uw vaak van vanaf vandaag vanuit vanwege veel verder via vind volgens
    volgende voor vooral voordat vraag waar waarom wanneer want waren was wat we weer weet wel welke
    welkom wens werk werd wie wij wil wilde wilt with wij word worden wordt would wow yes yo you your
    zal ze zeer zeg zelf zelfs zet zie ziet zij zijn zo zoals zodra zolang zonder zou zouden zullen
    bedankt dankjewel dankuwel thanks thank hoop hopelijk inderdaad gelukkig fijn fijne gefeliciteerd
    dankzij respect chapeau proficiat sterkte veel nou hee hey hi ach ah aha tja pff bah foei schande
    belachelijk ongelooflijk`,
    // Days and feasts.
    `januari februari maart april mei juni juli augustus september oktober november december maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren koningsdag
    bevrijdingsdag weekend vakantie zomer winter lente herfst monday tuesday wednesday thursday friday
    saturday sunday christmas easter koning koningin prins prinses`,
  ].flatMap((words) => words.split(/\s+/)),
)
