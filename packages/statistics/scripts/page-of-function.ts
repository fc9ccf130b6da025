// SPDX-License-Identifier: EUPL-1.2
import type { LibraryExport } from './read-library.ts'
import { subjects } from './subjects.ts'
import { commonTypes, typesUsed } from './types-used.ts'

/** The markdown page of one function. */
export function pageOfFunction(
  entry: LibraryExport,
  types: ReadonlyMap<string, LibraryExport>,
  functions: ReadonlySet<string>,
): string {
  const { name, file, subject, docstring } = entry
  const title = subjects.find(({ folder }) => folder === subject)?.title ?? subject
  const linked = (text: string) => withLinks(text, functions, name)
  const [question, rest] = firstParagraph(linked(docstring.text))
  const used = typesUsed(entry.declaration.text, types)
  const own = used.filter((type) => !commonTypes.has(type.name))
  const common = used.filter((type) => commonTypes.has(type.name))
  return `${[
    `# ${name}`,
    `[All functions](index.md) › [${title}](index.md#${anchor(title)})`,
    question,
    rest,
    '## How to call it',
    fenced('ts', `import { ${name} } from '@bereik/statistics'\n\n${signature(entry)}`),
    linked(parameters(entry)),
    linked(outcome(entry)),
    '## Example',
    ...docstring.examples.map((example) => fenced('js', example)),
    own.length > 0 ? '## Types' : '',
    ...own.map((type) => typeText(type)),
    common.length > 0 ? `Used everywhere: ${common.map(linkToType).join(', ')}.` : '',
    `Source: [src/${file}](../src/${file}).`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** Names of other functions lead to their pages; those that are also plain words only as code. */
function withLinks(text: string, functions: ReadonlySet<string>, own: string): string {
  return text.replaceAll(/`(\w+)`|(?<![\w.`])([a-z]+[A-Z]\w*)(?![\w`])/g, (all, code, bare) => {
    const name = String(code ?? bare)
    return functions.has(name) && name !== own ? `[${name}](${name}.md)` : all
  })
}

function linkToType({ name }: LibraryExport): string {
  return `[${name}](types.md#${anchor(name)})`
}

/** What it answers, in one sentence, for the list of all. */
export function questionOf(entry: LibraryExport): string {
  const [question] = firstParagraph(entry.docstring.text)
  const sentence = /^[^]*?[.?](?=\s+[A-Z(]|$)/.exec(question)?.[0] ?? question
  return sentence.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`)
}

export function typeText(type: LibraryExport): string {
  const { text } = type.docstring
  const code = fenced('ts', type.declaration.text)
  return text === '' ? code : `${text}\n\n${code}`
}

export function anchor(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-')
}

function firstParagraph(text: string): readonly [string, string] {
  const end = text.search(/\n[ \t]*\n/)
  return end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()]
}

/** As a caller sees it: options that are taken apart are options, a default makes optional. */
function signature({ declaration, docstring }: LibraryExport): string {
  const text = declaration.text.replace(/^(?:async )?function\*? /, '')
  const unused = docstring.parameters.find(
    ({ name }) => !name.includes('.') && !new RegExp(String.raw`\b${name}(?:\??:| =)`).test(text),
  )
  const name = unused?.name ?? 'options'
  return text
    .replaceAll(/\{[^{}:]*\}: (\w+(?:<[^>]*>+)?|\{[^{}]*\})( = \{\})?/g, (_, type, given) =>
      given === undefined ? `${name}: ${String(type)}` : `${name}?: ${String(type)}`,
    )
    .replaceAll(/(\w+): ([^,=\n]+) = [^,\n)]+/g, '$1?: $2')
    .replaceAll(/(\w+) = ([\w.'-]+)(?=[,)\n])/g, '$1 = $2')
}

function parameters({ docstring }: LibraryExport): string {
  if (docstring.parameters.length === 0) return ''
  const rows = docstring.parameters.map(
    ({ name, text }) => `| \`${name}\` | ${text.replaceAll('|', String.raw`\|`)} |`,
  )
  return ['| argument | |', '| --- | --- |', ...rows].join('\n')
}

function outcome({ docstring }: LibraryExport): string {
  const gives = docstring.returns.map((text) =>
    text.startsWith('impossible ') ? `**Impossible** ${text.slice(11)}` : `**Gives** ${text}`,
  )
  const throws = docstring.throws.map((text) => `**Throws** ${text}`)
  return [...gives, ...throws].map(ended).join('\n\n')
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}
