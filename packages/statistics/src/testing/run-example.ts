// SPDX-License-Identifier: EUPL-1.2
import { compileFunction } from 'node:vm'
import { difference } from './as-expected.ts'
import { type Expected, expectedLiteral } from './expected-literal.ts'

interface Statement {
  readonly code: string
  readonly comment: string
}

/**
 * Runs an example against the names of a library and compares what its comments say comes out.
 *
 * @param strict every comment after a statement must be a literal, and the last must have one
 * @returns the first thing that is not as the example says, or undefined
 */
export function runExample(
  text: string,
  library: Readonly<Record<string, unknown>>,
  strict: boolean,
): string | undefined {
  const statements = statementsOf(text)
  if (strict && statements.at(-1)?.comment === '') return 'its last line has no // expected'
  const problems: string[] = []
  const check = (index: number, actual: unknown) => {
    const { code, comment } = statements[index]
    const expected = literalOf(comment)
    if (expected === undefined) {
      if (strict) problems.push(`no literal: ${comment}`)
      return actual
    }
    const problem = difference(actual, expected)
    if (problem !== undefined) problems.push(`${code}: ${problem}`)
    return actual
  }
  const body = statements.map(({ code, comment }, index) => checked(code, comment, index))
  compileFunction(body.join('\n'), ['$check', ...Object.keys(library)])(
    check,
    ...Object.values(library),
  )
  return problems[0]
}

/** Imports are left out: every name of the library is there already. */
function checked(code: string, comment: string, index: number): string {
  if (/^import\b/.test(code)) return ''
  if (comment === '' || /^(?:if|for|while|function)\b/.test(code)) return `;${code}`
  const declared = /^(?:const|let)\s+([\w$]+)\s*=/.exec(code)?.[1]
  if (declared !== undefined) return `;${code}\n$check(${index}, ${declared})`
  if (/^(?:const|let)\b/.test(code)) return `;${code}`
  return `;$check(${index}, (${code}))`
}

/** Lines belong together while a bracket is open, or when the next begins with a dot. */
function statementsOf(text: string): readonly Statement[] {
  const statements: { code: string; comment: string }[] = []
  let open = 0
  for (const line of text.split('\n')) {
    const [code, comment] = splitComment(line)
    const last = statements.at(-1)
    if (code === '') {
      if (last !== undefined && comment !== '') last.comment += ` ${comment}`
    } else if (last !== undefined && (open > 0 || code.startsWith('.'))) {
      last.code += `\n${code}`
      last.comment = comment
    } else {
      statements.push({ code, comment })
    }
    open += depth(code)
  }
  return statements
}

function splitComment(line: string): readonly [string, string] {
  const code = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?!\/\/)[^])*/.exec(
    line,
  )?.[0]
  const length = code?.length ?? 0
  return [line.slice(0, length).trim(), line.slice(length + 2).trim()]
}

function depth(code: string): number {
  const bare = code.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '')
  return bare.replaceAll(/[^([{]/g, '').length - bare.replaceAll(/[^)\]}]/g, '').length
}

/** The literal of a comment; where it goes on over several lines of prose, that of its start. */
function literalOf(comment: string): Expected | undefined {
  try {
    return expectedLiteral(comment)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
