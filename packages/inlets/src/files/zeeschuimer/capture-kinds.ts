// SPDX-License-Identifier: EUPL-1.2
import { PathTree } from '../../json/path-tree.ts'
import type { CaptureField, CaptureKind } from './capture-kind.ts'
import { instagramPosts } from './kinds/instagram.ts'
import { threadsPosts } from './kinds/threads.ts'
import { tiktokPosts } from './kinds/tiktok.ts'
import { tiktokComments } from './kinds/tiktok-comments.ts'
import { xPosts } from './kinds/x.ts'

/** Every kind that is read, in the order in which items without a platform are compared. */
const captureKinds: readonly CaptureKind[] = [
  xPosts,
  tiktokComments,
  tiktokPosts,
  threadsPosts,
  instagramPosts,
]

/** What Zeeschuimer captures or captured besides; told by name when a line is refused. */
const otherSources: ReadonlySet<string> = new Set([
  '9gag.com',
  'bilibili.com',
  'douyin.com',
  'facebook-comments',
  'facebook.com',
  'gab.com',
  'imgur.com',
  'instagram-comments',
  'linkedin.com',
  'parler.com',
  'pinterest.com',
  'rednote.com',
  'rednote-comments',
  'truthsocial.com',
  'xiaohongshu.com',
])

/** What an envelope says of its item. */
const envelope = {
  item: 'data',
  platform: 'source_platform',
  collectedAt: 'timestamp_collected',
  updatedAt: 'last_updated',
  filtered: 'filtered',
  rejected: 'rejected',
} as const

/** An item within its envelope stands under `data`. */
const inItem = (path: string) => `${envelope.item}.${path}`

/** Ways around to one place: a post wrapped once more, the envelope within the item (4CAT). */
const detours = [
  ['tweet', ''],
  ['post', ''],
  ['thread_items.0.post', ''],
  ['quoted_status_result.result.tweet', 'quoted_status_result.result'],
  ['legacy.retweeted_status_result.result.tweet', 'legacy.retweeted_status_result.result'],
] as const

const pathsOfItems = captureKinds.flatMap(({ telltale, fields }) => [
  ...telltale,
  ...fields.flatMap((field) => [field.path, ...('by' in field ? field.by : [])]),
])

/** Every path that is looked at, of all kinds together. */
export const captureTree = new PathTree(
  [...Object.values(envelope), ...pathsOfItems.map(inItem)],
  [
    ...detours.map(([from, to]) => [inItem(from), to === '' ? 'data' : inItem(to)] as const),
    [inItem('__import_meta'), ''],
  ],
)

export const envelopeTop = captureTree.nodeOf('')
/** 4CAT keeps the item alone, with the envelope in `__import_meta`. */
export const itemTop = captureTree.nodeOf(envelope.item)

export const envelopeSlots = {
  item: captureTree.slotOf(envelope.item),
  platform: captureTree.slotOf(envelope.platform),
  collectedAt: captureTree.slotOf(envelope.collectedAt),
  updatedAt: captureTree.slotOf(envelope.updatedAt),
  filtered: captureTree.slotOf(envelope.filtered),
  rejected: captureTree.slotOf(envelope.rejected),
} as const

type Role = CaptureField['is']
/** The fields that tell this. */
export type FieldOf<R extends Role> = Extract<CaptureField, { readonly is: R }>

/**
 * A field with its place in its kind and in the tree. All have one form, whatever the field is:
 * lines are matched against them by the million.
 */
export interface SlottedField<F extends CaptureField = CaptureField> {
  readonly index: number
  readonly slot: number
  readonly field: F
  readonly bySlots: readonly number[]
}

/** A kind, its fields sorted by what they tell, ready for matching lines. */
export interface SlottedKind extends CaptureKind {
  readonly telltales: readonly number[]
  readonly ids: readonly SlottedField<FieldOf<'id'>>[]
  readonly authors: readonly SlottedField<FieldOf<'author'>>[]
  readonly times: readonly SlottedField<FieldOf<'time'>>[]
  readonly texts: readonly SlottedField<FieldOf<'text'>>[]
  readonly responses: readonly SlottedField<FieldOf<'target' | 'flag'>>[]
  readonly counts: readonly SlottedField<FieldOf<'count'>>[]
  readonly types: readonly SlottedField<FieldOf<'type' | 'part'>>[]
  readonly durations: readonly SlottedField<FieldOf<'duration'>>[]
  readonly hiders: readonly SlottedField<FieldOf<'hider'>>[]
}

const slotOf = (path: string) => captureTree.slotOf(inItem(path))

function fieldsOf<R extends Role>(
  kind: CaptureKind,
  ...roles: readonly R[]
): SlottedField<FieldOf<R>>[] {
  const has = (field: CaptureField): field is FieldOf<R> => roles.some((role) => role === field.is)
  return kind.fields.flatMap((field, index) =>
    has(field)
      ? [
          {
            index,
            slot: slotOf(field.path),
            field,
            bySlots: 'by' in field ? field.by.map(slotOf) : [],
          },
        ]
      : [],
  )
}

export const slottedKinds: readonly SlottedKind[] = captureKinds.map((kind) => ({
  ...kind,
  telltales: kind.telltale.map(slotOf),
  ids: fieldsOf(kind, 'id'),
  authors: fieldsOf(kind, 'author'),
  times: fieldsOf(kind, 'time'),
  texts: fieldsOf(kind, 'text'),
  responses: fieldsOf(kind, 'target', 'flag'),
  counts: fieldsOf(kind, 'count'),
  types: fieldsOf(kind, 'type', 'part'),
  durations: fieldsOf(kind, 'duration'),
  hiders: fieldsOf(kind, 'hider'),
}))

const bySource = new Map(
  slottedKinds.flatMap((kind) => kind.sources.map((source) => [source, kind] as const)),
)

/** The kind of a `source_platform`, or the name to refuse it by: `?` when nobody knows it. */
export function kindOfSource(source: string): SlottedKind | string {
  const name = source.toLowerCase().replace(/^www\./, '')
  return bySource.get(name) ?? (otherSources.has(name) ? name : '?')
}
