// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import { audienceWords } from '../../language/figures-audiences.ts'
import { fillIn } from '../../language/figures-sentences.ts'
import { layerWords, traitWords } from '../../language/figures-terms.ts'
import { accountName } from '../words/account-name.ts'
import { sourcesInWords } from '../words/source-sentences.ts'
import type { AudienceTable, PartTrait } from './audience-table.ts'

/** Tables that stand under one heading. */
export interface AudienceGroup {
  /** For ids on a page. */
  readonly id: 'organisations' | 'places'
  readonly heading: string
  readonly tables: readonly AudienceTable[]
}

const ofPlaces: readonly PartTrait[] = ['place', 'country']

/** Organisations and occupations first, then places and countries; groups without a table left out. */
export function audiencesOf(
  tables: readonly AudienceTable[],
  language: Language,
): readonly AudienceGroup[] {
  const groups = [
    { id: 'organisations', isOf: (trait: PartTrait) => !ofPlaces.includes(trait) },
    { id: 'places', isOf: (trait: PartTrait) => ofPlaces.includes(trait) },
  ] as const
  return groups.flatMap(({ id, isOf }) => {
    const own = tables.filter(({ trait }) => isOf(trait))
    return own.length === 0 ? [] : [{ id, heading: audienceWords[id][language], tables: own }]
  })
}

/** Where the numbers of a table come from, in sentences. */
export function audienceSources(one: AudienceTable, language: Language): readonly string[] {
  const sources = one.classes.flatMap(({ share }) => (share.state === 'value' ? share.sources : []))
  return sourcesInWords(sources, one.platform, language)
}

/** "Volgers op LinkedIn per bedrijfstak". */
export function audienceCaption(one: AudienceTable, language: Language): string {
  const layer = layerWords[one.layer][language]
  return fillIn(audienceWords.caption[language], {
    layer: `${layer.charAt(0).toUpperCase()}${layer.slice(1)}`,
    account: accountName(one),
    trait: traitWords[one.trait][language],
  })
}
