// SPDX-License-Identifier: EUPL-1.2
import type { AgeRange, PlatformId } from '../vocabulary.ts'

/** A text for people, in both languages. */
export interface Words {
  readonly nl: string
  readonly en: string
}

/** A list of texts for people, in both languages; equally long. */
export interface WordList {
  readonly nl: readonly string[]
  readonly en: readonly string[]
}

/** How to fetch one kind of file from a platform ("Zo haalt u uw bestand op"). */
export interface Download {
  /** Stable name, for links on pages. */
  readonly id: string
  /** The kinds of file this gives: the `kind` of their readers. */
  readonly kinds: readonly string[]
  /** Who fetches it: communication staff from their own screens, or researchers with a tool. */
  readonly by: 'staff' | 'researchers'
  /** What it tells about: followers or views by trait, posts, figures per day, reactions. */
  readonly holds: readonly ('audience' | 'posts' | 'days' | 'reactions')[]
  readonly platforms: readonly PlatformId[]
  readonly title: Words
  /** What Bereik learns from the file. */
  readonly gives: Words
  /** The access one needs. */
  readonly role: Words
  /** Where to click, from left to right, as the screens call it. */
  readonly menu: WordList
  readonly steps: WordList
  /** What to tick in the export window. */
  readonly tick: WordList
  readonly cautions: WordList
  /** What to do when the screens are in Dutch. */
  readonly dutchInterface: Words
  /** ISO date this text was written; screens change without notice. */
  readonly writtenOn: string
}

/** What a platform can tell, as data: another platform needs no code elsewhere. */
export interface Platform {
  readonly id: PlatformId
  readonly name: string
  /** Layers its files tell something about; empty where they tell of posts and days alone. */
  readonly layers: readonly ('followers' | 'views')[]
  /** What its files divide these layers by. `organisations`: industries, functions, company sizes. */
  readonly traits: readonly PlatformTrait[]
  /** The ages its files cover, by layout; the first one is usual. */
  readonly ranges: readonly AgeRange[]
  /** The platform gives no ages, genders or places of fewer followers than this; null: not known. */
  readonly followersNeeded: number | null
  readonly downloads: readonly Download[]
}

/** `age-gender`: a joint table. `age` and `gender`: tables of their own, never crossed. */
export type PlatformTrait =
  | 'age-gender'
  | 'age'
  | 'gender'
  | 'places'
  | 'countries'
  | 'organisations'
