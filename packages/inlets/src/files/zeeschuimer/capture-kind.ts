// SPDX-License-Identifier: EUPL-1.2
import type { ReactionKind } from '../../record.ts'
import type { PlatformId } from '../../vocabulary.ts'

/**
 * One value that is read of an item, and its form. What is in no field never leaves the file. Of
 * fields that tell the same (`id`, `author`, `time`, one metric) the first that has a value counts,
 * of texts the longest.
 */
export type CaptureField = { readonly path: string } & (
  | { readonly is: 'id' }
  | { readonly is: 'author' }
  | { readonly is: 'text' }
  /** `seconds` since 1970; `x` is `Tue Oct 10 07:57:53 +0000 2023`. */
  | { readonly is: 'time'; readonly as: 'seconds' | 'x' }
  | { readonly is: 'count'; readonly metric: string }
  | { readonly is: 'duration' }
  /** A word or number of a list, and the type of post it means. */
  | { readonly is: 'type'; readonly words: Readonly<Record<string, string>> }
  /** Something that only posts of this type have. */
  | { readonly is: 'part'; readonly type: string }
  /** Anything but false: the item is such a response. */
  | { readonly is: 'flag'; readonly of: ReactionKind }
  /** Anything but false: likes are hidden, and the number that stands for them is made up. */
  | { readonly is: 'hider' }
  /**
   * The id of the post this responds to. `by`: where its author stands; `open`: it names no person,
   * for only posts of the page are captured so.
   */
  | {
      readonly is: 'target'
      readonly of: ReactionKind
      readonly by: readonly string[]
      readonly open?: true
    }
)

/** Items of one kind, as Zeeschuimer takes them from a platform's web pages. */
export interface CaptureKind {
  readonly platform: PlatformId
  readonly part: 'posts' | 'comments'
  /** What `source_platform` says; the first is what a rendition says. */
  readonly sources: readonly string[]
  /** An item without `source_platform` is of this kind when it has values at all these paths. */
  readonly telltale: readonly string[]
  /** In order of preference; responses (`target`, `flag`) too: the first decides. */
  readonly fields: readonly CaptureField[]
  /** Type of post where no field tells. */
  readonly usualType: string
  readonly permalink: (author: string, id: string) => string
  /** Links that the platform makes itself; `name` stands in all of them. */
  readonly shortLinks?: { readonly name: string; readonly pattern: RegExp }
  /** Texts have `&amp;`, `&lt;` and `&gt;` in them. */
  readonly isEscaped?: true
}
