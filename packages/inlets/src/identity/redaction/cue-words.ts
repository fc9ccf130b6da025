// SPDX-License-Identifier: EUPL-1.2

/**
 * What a word says about the name that may follow it.
 *
 * `greeting`: at the beginning of a text or sentence only, for elsewhere it means something else
 * (`de beste Nederlandse film`). `thanks`, `closing`, `attention` (t.a.v.), `named` (mijn naam is):
 * anywhere. `wish`: only a known first name counts (`succes Ajax`). `title`: a personal title, also
 * in running text.
 */
export type Cue =
  | 'greeting'
  | 'hello'
  | 'thanks'
  | 'wish'
  | 'closing'
  | 'attention'
  | 'named'
  | 'title'

const cues: Readonly<Record<Cue, string>> = {
  greeting: 'beste geachte lieve dag ha hé he hey heey hee yo best dear goede weledele',
  hello: `hoi hai hallo haai hoii hooi heej hej hi hello goedemorgen goedemiddag goedenavond
    goedendag goeiemorgen goeiemiddag goeienavond goedemorge goeiendag moi mogge morning`,
  thanks: `dank dankje dankjewel dankuwel bedankt bedank bedankje thanks thank thanx thnx thx tnx
    merci dankzij chapeau`,
  wish: `gefeliciteerd proficiat succes sterkte welkom complimenten hulde sorry congratulations
    welcome congrats`,
  closing: `groet groeten groetjes groetje groetjess groetn grtz grtjs grts grt gr mvg mvrgr vrgr hgr
    vriendelijkegroet liefs afz xx xxx xxxx xoxo hoogachtend hartelijks knuffel regards sincerely cheers greetings
    faithfully afzender getekend ondergetekende`,
  attention: 'tav attn attentie',
  named: 'heet naam name heette',
  title: `mevrouw mevr mw mvr meneer mijnheer dhr heer heren mr mrs ms miss juf juffrouw familie fam
    buurvrouw buurman tante oom`,
}

/** By the word in lower case. */
export const cueOf: ReadonlyMap<string, Cue> = new Map(
  Object.entries(cues).flatMap(([cue, words]) =>
    words.split(/\s+/).map((word) => [word, cue as Cue] as const),
  ),
)

/** Longer words are none. */
export const longestCue = 18

/** What a word in lower case is a cue of, also drawn out: `hoiii` is hoi. */
export function cueOfWord(lower: string): Cue | null {
  return cueOf.get(lower) ?? cueOf.get(lower.replace(/(.)\1{2,}/g, '$1')) ?? null
}

/** Titles and functions between a cue and a name: `Geachte wethouder De Vries`. */
export const titles: ReadonlySet<string> = new Set(
  `mevrouw mevr mw mvr meneer mijnheer dhr heer mr mrs ms miss juf juffrouw meester familie fam
  buurvrouw buurman tante oom oma opa dr drs ir ing prof professor dokter doctor burgemeester
  wethouder raadslid raadsheer collega voorzitter secretaris griffier directeur minister dominee
  pastoor pastor imam agent wijkagent boa zuster broeder sir madam mayor councillor alderman jonkheer
  lieve beste de wijkbeheerder opzichter gebiedsmanager commissaris zijne hare excellentie`.split(
    /\s+/,
  ),
)

/** Words between a cue and a name that say nothing themselves: `dank je wel Piet`. */
export const fillers: Readonly<Record<Cue, ReadonlySet<string>>> = {
  greeting: setOf('allerbeste hele lieve beste'),
  hello: setOf('daar there lieve beste'),
  thanks: setOf(
    'je jou u jullie wel zeer veel hartelijk alvast you very much so hoor nogmaals ook',
  ),
  wish: setOf('ermee hoor met aan je jou u alvast dear lieve beste'),
  closing: setOf('van aan from vanwege namens je jouw uw yours truly afz lieve'),
  attention: setOf('van de'),
  named: setOf('is was overigens'),
  title: setOf(''),
}

/** First words of two that are a cue together: `t.a.v.`, `m.v.g.`, `c/o`. */
export const dottedCues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ['t.a.v', 'attention'],
  ['m.v.g', 'closing'],
  ['c/o', 'attention'],
  ['p/a', 'attention'],
])

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''))
}
