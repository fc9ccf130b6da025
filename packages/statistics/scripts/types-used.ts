// SPDX-License-Identifier: EUPL-1.2
import type { LibraryExport } from './read-library.ts'

/** Types that so many functions use that they have one page together. */
export const commonTypes: ReadonlySet<string> = new Set([
  'Bounds',
  'Detail',
  'Factor',
  'Interval',
  'Matrix',
  'Outcome',
  'RandomStream',
  'SamplingStage',
  'SurveyDesign',
])

/** The types of the library that a text names, and those that these name, in that order. */
export function typesUsed(
  text: string,
  types: ReadonlyMap<string, LibraryExport>,
): readonly LibraryExport[] {
  const found = new Map<string, LibraryExport>()
  const visit = (source: string) => {
    for (const [word] of source.matchAll(/\b[A-Z]\w+\b/g)) {
      const type = types.get(word)
      if (type === undefined || found.has(word)) continue
      found.set(word, type)
      if (!commonTypes.has(word)) visit(type.declaration.text)
    }
  }
  visit(withoutComments(text))
  return [...found.values()]
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\//g, '')
}
