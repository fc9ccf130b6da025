// SPDX-License-Identifier: EUPL-1.2

/** `shared`: the same word in Dutch and English, which tells nothing of the language. */
export type HeadingLanguage = 'en' | 'nl' | 'other'

export interface Label {
  readonly language: HeadingLanguage
  readonly text: string
}

/** Headings of one column. `seen`: in a real file, or in code that reads real files. */
export interface Labels {
  readonly seen?: readonly Label[]
  readonly assumed?: readonly Label[]
}

const labelsIn =
  (language: HeadingLanguage) =>
  (...texts: readonly string[]): readonly Label[] =>
    texts.map((text) => ({ language, text }))

export const en = labelsIn('en')
export const nl = labelsIn('nl')
export const other = labelsIn('other')
