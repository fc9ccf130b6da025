// SPDX-License-Identifier: EUPL-1.2

/**
 * First names heard in the Netherlands that are no Dutch or English word in small letters. They
 * decide where capitals do not: `hoi jan`, `dank je wel fatima`, `Anneke de Vries kijk eens`.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aad aaron abdel abdul abdullah abel achmed achraf adam adri adriaan adriana agnes agnieszka
  ahmad ahmed ahmet aicha aisha alain alan albert alberto aleksandra alex alexander alexandra
  alfred ali alice alicia alida amal amber amina amir amira amy ana anass andre andrea andreas
  andrew andrij andré andy angela angelique anissa anita anja anna annabel anne anneke anneleen
  annelies annemarie annemieke annet annette annie annika anouk ans anthony antoine antoinette
  anton antonio appie arend arendina ariane arie arjan arjen armand arno arnold arnoud arthur
  ashley astrid aukje ayoub ayse ayşe aziz bahar barbara barry bart bartholomeus bashar bastiaan
  bea beatrix bela benjamin bennie bep berend bernadette bernard bernd bernhard bert bertha bertus
  betsy betty bianca bilal billy birgit bjorn björn bob bobby boris boudewijn bouke bradley brahim
  bram brandon brenda brian bruce bruno bryan burak carel carl carla carlo carlos carmen carol
  carolien carolina caroline cas casper catharina cees celine cemal chantal charlene charles
  charlotte chris christa christel christiaan christian christina christine cindy claire clara
  claudia coby colin conny cor corine corinne cornelia cornelis corrie corry daan damian dana
  daniel daniela danielle danny daphne dave david dayenne debbie deborah dennis desiree desirée
  diana diane dick diederik diego dieuwertje dimitri dina dino diny dirk dirkje dmytro dominique
  donald donna dorien doris dorothea dorothy douglas douwe dylan eddy edith edo eduard edward
  edwin eelco eelke elena elif elisabeth elise eliza elizabeth ella ellen elly els elsa elsbeth
  elske emiel emil emily emine emma emmy emre enrico eric erica erik erika erna ernst erwin esma
  esmee esmée esther eugene eva evelien eveline evert evi fabian fadi fadila faisal farid farida
  fatiha fatima fatma fatoumata fay femke fenna fenne ferdi ferdinand ferry fien finn fiona fleur
  flip floris fouad francien francine francis francisca franciscus frank frans fred frederik freek
  froukje gabriel gabriella geert geertje geertruida gemma george gerald geraldine gerard gerben
  gerda gerhard gerrie gerrit gerritje gerry gert gertjan gertrude gijs gijsbert gina giovanni
  gisela glenn goran greetje gregory greta gretha guido guus hadi hafid hafida hakan hakim halima
  hamid hamza hana hanna hannah hanneke hannie hanny hans harm harmen harold harrie harry hasan
  hassan hatice hedwig heidi hein heleen helen helena helma hendrik hendrika hendrikus henk hennie
  henny henri henriette henry herman hermien hetty hilda hilde hildegard hubert hugo huseyin
  hussein hülya hüseyin ibrahim ida ilona ilse imane ina ine ineke inge ingeborg ingrid irene
  irina iris irma iryna isa isaac isabel isabella ismail ivan ivo iwan izaak jaap jacco jack
  jackie jacob jacoba jacobus jacqueline jacques jaimy jamal james jamila jan jana janet janine
  janna janneke jannes jannetje janny janus jasmijn jasmine jason jasper jay jayden jean jeanet
  jeanette jeanine jeanne jeffrey jelle jenneke jennifer jenny jens jeroen jerry jesse jessica
  jetty jill jim jimmy jitske joan joanna jochem jody joe joep joeri joey johan johanna johannes
  john johnny jolanda jolande jolien jolijn jonas jonathan joop joost jopie joran jordy jorg jori
  joris jorn jos jose josefien joseph josephine joshua josien josé josée joyce juan judith jules
  julia julian juliana julie juliette jurgen jurre jurriaan justin kaatje karel karen karim karima
  karin karina karl karlijn kasper katarzyna kateryna kathleen katja katrien kees keetje kelly
  kemal kenneth kevin khadija khalid kim kimberly kirsten klaas klaasje klara koen koenraad koos
  krijn kristel kristina krzysztof kurt kyra lambert lammert lara larissa lars latifa laura lauren
  laurens laurent lawrence layla leah leendert leila lena lennart leo leon leonie leonora leontien
  levi leyla lia liam lianne lidia lidwien lidy lieke lieneke liesbeth liesje liesl lieve lilian
  liliane lina linda lindsey lisa lisanne lisette liv lizzy loes loesje logan lotte lottie louis
  louisa louise lourens luc luca lucas lucia lucie lucien ludo luitzen luna luuk lydia lynn maaike
  maarten maartje machteld madelief madelon mahdi mahmoud malgorzata malika manfred manon manuel
  maral marc marcel marcella marco mareike marek margaret margo margot margreet margriet maria
  marian marianne marie mariejose marieke mariekje mariet mariette marijke marijn marika marilyn
  marina mario marion mariska marita marja marjan marjo marjolein marjolijn marjon mark marleen
  marlene marlies marloes marlou marnix marta martha martijn martin martina martine maruschka mary
  maryam mathilde mats matthew matthias matthijs maureen maurice maurits mauro maxim maxime mees
  megan mehmet meike meindert melanie melissa melle melvin menno merel merve meryem mia michael
  michaela michel michelle michiel mickey mieke mien miep mike mila milan milena milo milou mira
  miranda miriam mirjam mirte mirthe moena mohamed mohammad mohammed monica monika monique mounir
  mourad murat mustafa mykola myra myriam myrna myrthe nabil nadia nadine nahid naima najat najib
  nancy naomi nasser natalie nataliia natasja nathalie nathan nel nelleke nellie nelly nicholas
  nick nico nicolaas nicole nicolette niek niels nienke nigel nina nizar noa noah noor noortje
  nora norbert nour nova nynke olaf oleksandr olena olga oliver olivia olivier oliwia olle omar
  onno orhan oscar oskar osman otto ozlem pascal patrice patricia patrick paul paula paulien
  paulina pauline pawel pedro peggy perry peter petra petronella philip philippe pia pien piet
  pieter pieternel pietje pim piotr priscilla quincy quinten rabia rachel rachid rafael ralf ralph
  ramon ramona rana randy rania raoul raymond rebecca reinder reinier reinout remco remy renate
  rene renee renske rené renée reza ria rian riana richard rick riek rien rik rina rini rinie
  rinke rinus rita rob robbert robbie robert roberto robin rodney roel roeland roelof rogier
  roland rolf romy ron ronald ronnie rosa rosalie rosanne roxanne roy ruben rudolf rudy russell
  rutger ruth ruud ryan saad saar saartje sabine sabrina salah salima salma sam samantha samer
  samir samira samuel sander sandra sanne sannie sara sarah sascha saskia saïd sebastiaan
  sebastian selim selma sem semra serge sergio serkan sharon sheila siebe siem sien siep sietske
  sigrid sijbrand silke silvia simon simone sjaak sjef sjoerd sjors soe sofia sofie sonja sophia
  sophie soraya souad soufiane stefan stefanie steffie stella stephan stephanie stephen steven
  stien stijn sultan susan susanna susanne suus suzanne sven svenja svetlana sybren sylvia sylvie
  tamara tanja tara tarik tatjana teun teunis teus thea theo theodora theodorus thijmen thijs thom
  thomas tibor tiemen tijmen tijn tim timo timothy tina tineke tinka titia tjeerd tjerk tobias tom
  tomasz tommy tonnie tonny toos trijntje trudy truus twan tyler ursula valerie vanessa vera
  veronica veronique victor victoria vincent viola vivian vivianne volodymyr walter wanda ward
  wayne wendy werner wesley wessel wiebe wiebren wieger wieke wies wiesje wijnand wilbert wilco
  wilhelmina wilhelmus willeke willem willemien willemijn willemina william willie willy wilma wim
  wino winston wout wouter xander yannick yara yasemin yasin yasmin yasmina yavuz yolanda youri
  youssef yulia yunus yusuf yvette yvonne zachary zahra zeki zeynep zineb zoe zoey zofia zohra zoë
  özlem`.split(/\s+/),
)

/** First names that are words too: with a capital only. */
export const namesWithCapital: ReadonlySet<string> = new Set(
  'floor trees tiny toon ton max don riet lies roos wil ben jet bas mees bo'.split(' '),
)

/** Begin as a name does, and are none. */
export const noPersons: ReadonlySet<string> = new Set([
  'albert heijn',
  'jan linders',
  'anna paulowna',
  'jan luyken',
  'jumbo foodmarkt',
  'willem ii',
  'max havelaar',
  'ton sur',
])
