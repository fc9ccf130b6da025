// SPDX-License-Identifier: EUPL-1.2

/** A comment above an export, taken apart at its tags. */
export interface Docstring {
  /** Everything before the first tag, in markdown. */
  readonly text: string
  readonly parameters: readonly { readonly name: string; readonly text: string }[]
  readonly throws: readonly string[]
  readonly returns: readonly string[]
  readonly examples: readonly string[]
}

/** The comment that ends where a declaration begins. */
export function docstringBefore(source: string, at: number): Docstring | undefined {
  const before = source.slice(0, at).trimEnd()
  const start = before.lastIndexOf('/**')
  if (!before.endsWith('*/') || start === -1 || before.indexOf('*/', start) < before.length - 2) {
    return undefined
  }
  return docstringOf(before.slice(start + 3, -2))
}

function docstringOf(comment: string): Docstring {
  const plain = comment.replaceAll(/^[ \t]*\* ?/gm, '').trim()
  // Several tags may stand in one line: "@param x 0 to 1; @param a above 0".
  const [text = '', ...tags] = plain.split(/(?:^|\n|;\s*)@(?=[a-z]+\b)/)
  const of = (name: string) =>
    tags
      .filter((tag) => new RegExp(String.raw`^${name}\b`).test(tag))
      .map((tag) =>
        tag
          .slice(name.length)
          .replace(/^[ \t]/, '')
          .trimEnd(),
      )
  return {
    text: text.trim(),
    parameters: of('param').map((one) => {
      const [, name = '', rest = ''] = /^\s*([\w.]+)\s*([^]*)$/.exec(one) ?? []
      return { name, text: unwrapped(rest) }
    }),
    throws: of('throws').map(unwrapped),
    returns: of('returns').map(unwrapped),
    examples: of('example').map((example) => unindented(example.replace(/^\s*\n/, ''))),
  }
}

function unwrapped(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ')
}

/** Without what later lines have in common as indent. */
function unindented(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const common = Math.min(...indents, Infinity)
  const cut = Number.isFinite(common) ? common : 0
  return [first.trimStart(), ...rest.map((line) => line.slice(cut))].join('\n').trim()
}
