// SPDX-License-Identifier: EUPL-1.2
import type { Trait as InletTrait, PlatformId, TraitRecord } from '@bereik/inlets'
import type { BaseId } from '../../language/figures-bases.ts'
import type { Figure } from '../figure.ts'
import type { Trait } from '../reach-answer.ts'

/** Traits that are not laid beside residents: industries, functions, company sizes, countries. */
export type PartTrait = Exclude<InletTrait, Trait>

/** What a platform divides: `visitors` are visits to the page, and no persons. */
export type AudienceLayer = TraitRecord['layer']

/** One class of an audience, in the platform's own words. */
export interface AudienceClass {
  readonly class: string
  readonly count: Figure
  /** Part of all units of which the platform states this trait. */
  readonly share: Figure
}

/**
 * Followers, views or visits of one account by a trait that no table of residents has: shown as
 * they are, without a ratio.
 */
export interface AudienceTable {
  readonly platform: PlatformId
  readonly account: string | null
  readonly layer: AudienceLayer
  readonly trait: PartTrait
  /** The day it holds for, ISO date. */
  readonly measuredOn: string
  readonly base: BaseId
  /** Number of units of which the platform states this trait. */
  readonly total: Figure
  /** Most first; company sizes smallest first. Empty where nothing may be shown. */
  readonly classes: readonly AudienceClass[]
  /** All classes that are not shown, together; null where none is left out. */
  readonly rest: Pick<AudienceClass, 'count' | 'share'> | null
}
