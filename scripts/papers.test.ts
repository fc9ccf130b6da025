// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The names of the direct dependencies in one package.json. */
function dependenciesOf(path: string): string[] {
  const parsed: unknown = JSON.parse(read(path))
  assert.ok(typeof parsed === 'object' && parsed !== null)
  const names: string[] = []
  for (const [field, value] of Object.entries(parsed)) {
    if (!/^(devD|optionalD|d)ependencies$/.test(field)) continue
    if (typeof value === 'object' && value !== null) names.push(...Object.keys(value))
  }
  return names
}

test('every direct dependency has its line in docs/dependencies.md', () => {
  const page = read('docs/dependencies.md')
  const ours = /^(@bereik\/|bereik$)/
  const families = ['@utrecht/', '@nl-design-system-candidate/']
  const files = ['package.json', ...globSync('packages/*/package.json', { cwd: root })]
  const missing = files
    .flatMap(dependenciesOf)
    .filter((name) => !ours.test(name))
    .filter((name) => !page.includes(`\`${name}\``) && !families.some((f) => name.startsWith(f)))
  assert.deepEqual(missing, [])
})

test('every version is pinned exactly', () => {
  for (const path of ['package.json', ...globSync('packages/*/package.json', { cwd: root })]) {
    const ranges = read(path).match(/"[^"]+": "[\^~*>][^"]*"/g) ?? []
    assert.deepEqual(
      ranges.filter((range) => !range.startsWith('"node"')),
      [],
      path,
    )
  }
})

test('README and LEESMIJ show the two commands', () => {
  for (const path of ['README.md', 'LEESMIJ.md']) {
    assert.match(read(path), /^npm start/m, path)
    assert.match(read(path), /^npm test/m, path)
  }
})

test('links in the papers lead to files that exist', () => {
  const papers = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root })
  for (const paper of papers) {
    for (const [, target] of read(paper).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (target === undefined || /^(https?|mailto):/.test(target)) continue
      const path = join(dirname(paper), target)
      assert.ok(globSync(path, { cwd: root }).length > 0, `${paper} links to ${target}`)
    }
  }
})

test('every page of decisions has its line in the list of them', () => {
  const list = read('docs/decisions/README.md')
  const pages = globSync('*.md', { cwd: join(root, 'docs/decisions') })
  const missing = pages.filter((page) => page !== 'README.md' && !list.includes(`](${page})`))
  assert.ok(pages.length > 1)
  assert.deepEqual(missing, [])
})

test('publiccode.yml has the required keys and lengths', () => {
  const text = read('publiccode.yml')
  for (const key of [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'intendedAudience',
    'localisation',
    'maintenance',
  ]) {
    assert.match(text, new RegExp(`^${key}:`, 'm'), key)
  }
  assert.match(text, /license: EUPL-1\.2/)
  assert.match(text, /softwareType: standalone\/web/)
  for (const [field, least, most] of [
    ['shortDescription', 1, 150],
    ['longDescription', 150, 10_000],
  ] as const) {
    const blocks = [...text.matchAll(new RegExp(`${field}: >-\\n((?: {6}.*\\n)+)`, 'g'))]
    assert.equal(blocks.length, 2, `${field} in Dutch and English`)
    for (const block of blocks) {
      const length = (block[1] ?? '').replaceAll(/\s+/g, ' ').trim().length
      assert.ok(length >= least && length <= most, `${field} is ${length} characters`)
    }
  }
})

test('every source file names its licence on the first line', () => {
  const files = globSync(
    ['packages/*/{src,app,example}/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'],
    {
      cwd: root,
    },
  )
  assert.ok(files.length > 0)
  const without = files.filter(
    (path) => !read(path).startsWith('// SPDX-License-Identifier: EUPL-1.2\n'),
  )
  assert.deepEqual(without, [])
})
