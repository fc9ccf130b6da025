// SPDX-License-Identifier: EUPL-1.2

type ExportKind = 'function' | 'type' | 'constant' | 'class'

/** Where and how a name is declared in a source text. */
export interface Declaration {
  readonly kind: ExportKind
  readonly at: number
  /** The signature of a function (without body), the whole text of a type. */
  readonly text: string
}

const kinds: readonly { readonly word: string; readonly kind: ExportKind }[] = [
  { word: 'function', kind: 'function' },
  { word: 'function\\*', kind: 'function' },
  { word: 'interface', kind: 'type' },
  { word: 'type', kind: 'type' },
  { word: 'const', kind: 'constant' },
  { word: 'class', kind: 'class' },
]

export function declarationOf(source: string, name: string): Declaration | undefined {
  for (const { word, kind } of kinds) {
    const at = source.search(new RegExp(String.raw`^export ${word} ${name}\b`, 'm'))
    if (at === -1) continue
    const from = source.slice(at)
    return { kind, at, text: kind === 'type' ? wholeType(from) : upToBody(from) }
  }
  return undefined
}

/** The lines up to the first that closes all brackets but that of the body. */
function upToBody(from: string): string {
  let depth = 0
  const lines: string[] = []
  for (const line of from.split('\n')) {
    depth += depthOf(line)
    const isLast = depth <= 0 || (depth === 1 && line.endsWith('{') && !isInType(lines, line))
    lines.push(line)
    if (isLast) break
  }
  return lines
    .join('\n')
    .replace(/^export /, '')
    .replace(/\s*\{$/, '')
}

/** Whether a brace that ends a line opens a type among the arguments and not the body. */
function isInType(before: readonly string[], line: string): boolean {
  return before.length > 0 && !/^[)}]/.test(line)
}

function wholeType(from: string): string {
  let depth = 0
  const lines: string[] = []
  for (const line of from.split('\n')) {
    if (lines.length > 0 && depth === 0 && !/^\s+\S/.test(line)) break
    depth += depthOf(line)
    lines.push(line)
    if (depth === 0 && line.startsWith('}')) break
  }
  return lines.join('\n').replace(/^export /, '')
}

function depthOf(line: string): number {
  const bare = line.replaceAll(/'[^']*'|\/\/.*|\/?\*.*/g, '')
  return bare.replaceAll(/[^([{]/g, '').length - bare.replaceAll(/[^)\]}]/g, '').length
}
