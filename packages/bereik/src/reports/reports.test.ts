// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PostSummary } from '../facts/facts.ts'
import type { Door } from '../figures/disclosure/released-tally.ts'
import { reach } from '../figures/reach.ts'
import { fewMenTable } from '../figures/testing/age-tables.ts'
import { factsDouble, instagramCells, instagramTotal } from '../figures/testing/facts-double.ts'
import { registerDouble } from '../figures/testing/register-double.ts'
import type { Language } from '../language/catalogue.ts'
import { exportFiles } from './export-files.ts'
import { report } from './report.ts'

const account = '=cmd|<script>alert(1)</script>'
const sha256 = '0123456789abcdef'.repeat(4)

async function answerFor(door: Door) {
  return reach({
    municipality: { code: 'GM9999', name: 'Voorbeelddorp & omstreken' },
    door,
    facts: factsDouble({
      followerCells: instagramCells(fewMenTable, { account }),
      followerTotals: [{ ...instagramTotal(300), account }],
      placeCells: [
        {
          importId: 'import-1',
          platform: 'instagram',
          account,
          kind: 'places',
          measuredOn: '2026-03-03',
          name: '@Gouda, "Netherlands"',
          share: 0.4,
          step: 0.001,
        },
      ],
    }),
    register: registerDouble(),
    sourceOf: () => ({
      kind: 'file',
      sha256,
      reader: 'meta-audience@1',
      measuredOn: '2026-03-03',
    }),
    ledger: { earlier: [], remember: () => undefined },
  })
}

async function reportFor(door: Door, language: Language) {
  const answer = await answerFor(door)
  return report({ answer, door, language, madeOn: '2026-11-22', version: '0.1.0' })
}

describe('the report', () => {
  test('asks nothing of the network and runs nothing', async () => {
    const text = await reportFor('public', 'nl')
    assert.doesNotMatch(text, /<script|<link|<img|\ssrc=|@import|url\(|\son[a-z]+="/)
    const addresses = [...text.matchAll(/https?:[^"\s<]+/g)].map(([address]) => address)
    assert.deepEqual([...new Set(addresses)], ['http://www.w3.org/2000/svg'])
  })

  test('says its language, and the door it passed', async () => {
    assert.match(await reportFor('own', 'nl'), /<html lang="nl">[^]*<p class="own">Eigen gebruik/)
    assert.match(await reportFor('public', 'en'), /<html lang="en">[^]*<p class="public">Public/)
  })

  test('names the file by its whole hash, the reader, the day, the software', async () => {
    const text = await reportFor('own', 'nl')
    for (const part of [sha256, 'meta-audience@1', '3 maart 2026', '22 november 2026', '0.1.0']) {
      assert.ok(text.includes(part), part)
    }
  })

  test('does not tell in public by which file hidden numbers can be tried out', async () => {
    for (const language of ['nl', 'en'] as const) {
      const text = await reportFor('public', language)
      assert.equal(text.includes(sha256.slice(0, 8)), false)
      assert.ok(text.includes('meta-audience@1'))
    }
  })

  test('escapes names', async () => {
    const text = await reportFor('own', 'nl')
    assert.ok(text.includes('Voorbeelddorp &amp; omstreken'))
    assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  })

  test('does not tell in public what the file says of few people', async () => {
    const own = await reportFor('own', 'nl')
    const open = await reportFor('public', 'nl')
    assert.ok(own.includes('>0,3%'))
    assert.equal(open.includes('>0,3%'), false)
    assert.ok(open.includes('minder dan 10: verborgen'))
  })

  test('every table has a caption and scopes, every picture a title and a description', async () => {
    const text = await reportFor('own', 'en')
    const count = (pattern: RegExp) => [...text.matchAll(pattern)].length
    assert.equal(count(/<table>/g), count(/<caption>/g))
    assert.equal(count(/<th(?! scope="(col|row)")/g), count(/<thead/g))
    assert.equal(count(/<svg /g), count(/<title id=/g))
    assert.equal(count(/<svg /g), count(/<desc id=/g))
  })

  test('a municipality without files gets a report that says so', async () => {
    const answer = await reach({
      municipality: { code: 'GM9999', name: 'Leeg' },
      door: 'public',
      facts: factsDouble({}),
      register: registerDouble(),
      sourceOf: () => null,
      ledger: { earlier: [], remember: () => assert.fail('there is nothing to remember') },
    })
    const about = { door: 'public', language: 'nl', madeOn: '2026-11-22', version: '0' } as const
    assert.match(report({ answer, ...about }), /nog geen bestanden met leeftijd en geslacht/)
  })

  test('more followers than residents in a group: it says how that can be', async () => {
    const reportOn = async (perYear: number) => {
      const answer = await reach({
        municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
        door: 'own',
        facts: factsDouble({
          followerCells: instagramCells(fewMenTable),
          followerTotals: [instagramTotal(300)],
        }),
        register: registerDouble({ womenPerYear: perYear, menPerYear: perYear }),
        sourceOf: () => null,
        ledger: { earlier: [], remember: () => undefined },
      })
      return report({ answer, door: 'own', language: 'nl', madeOn: '2026-11-22', version: '0' })
    }
    assert.match(await reportOn(1), /Meer dan 100 volgers per 100 inwoners kan/)
    assert.doesNotMatch(await reportOn(100), /Meer dan 100 volgers per 100 inwoners kan/)
  })

  test('without the number of followers it says once how to give it', async () => {
    const answer = await reach({
      municipality: { code: 'GM9999', name: 'Voorbeelddorp' },
      door: 'public',
      facts: factsDouble({ followerCells: instagramCells(fewMenTable) }),
      register: registerDouble(),
      sourceOf: () => null,
      ledger: { earlier: [], remember: () => undefined },
    })
    const about = { door: 'public', language: 'nl', madeOn: '2026-11-22', version: '0' } as const
    const text = report({ answer, ...about })
    assert.equal(text.split('Geef bij het bestand op hoeveel volgers er waren.').length, 2)
    assert.equal(text.includes('<svg'), false)
  })

  test('no text is left unfilled', async () => {
    for (const language of ['nl', 'en'] as const) {
      const body = (await reportFor('own', language)).replace(/<style>[^]*<\/style>/, '')
      assert.doesNotMatch(body, /\{\w+\}|undefined|NaN/)
    }
  })
})

describe('the exported files', () => {
  const posts: readonly PostSummary[] = [
    {
      platform: 'instagram',
      account: null,
      posts: 4,
      firstPublishedOn: '2026-01-05',
      lastPublishedOn: '2026-02-20',
      observedOn: '2026-03-03',
      counters: [
        { metric: 'likes', period: null, sum: 12, posts: 4 },
        { metric: 'views', period: { from: '2025-11-15', to: null }, sum: 0, posts: 2 },
      ],
    },
  ]

  async function filesFor(door: Door) {
    const answer = await answerFor(door)
    const files = exportFiles({ answer, posts, language: 'nl' })
    return new Map(files.map((file) => [file.name, file.content]))
  }

  test('come in fixed order', async () => {
    assert.deepEqual(
      [...(await filesFor('own')).keys()],
      [
        'comparisons.csv',
        'layers.csv',
        'places.csv',
        'posts.csv',
        'audiences.csv',
        'reactions.csv',
        'codebook.csv',
        'codebook.md',
      ],
    )
  })

  test('a hidden share is a state with a rule and no number', async () => {
    const text = (await filesFor('public')).get('comparisons.csv') ?? ''
    const [header = '', ...lines] = text.split('\r\n')
    const row = lines.find((line) => line.includes(',gender,men,'))?.split(',') ?? []
    const cell = (column: string) => row[header.split(',').indexOf(column)]
    assert.equal(cell('share'), '')
    assert.equal(cell('share_state'), 'withheld')
    assert.equal(cell('share_reason'), 'fewer-than-ten')
    assert.equal(cell('ratio_below'), '0.06')
    assert.equal(cell('verdict'), 'under')
  })

  test('shares keep every digit of the file', async () => {
    const text = (await filesFor('own')).get('comparisons.csv') ?? ''
    assert.match(text, /,age-gender,women 55-64,[^\r]*,0\.094,/)
  })

  test('name no file by its hash in public: hidden numbers could be tried out with it', async () => {
    for (const [name, content] of await filesFor('public')) {
      assert.equal(content.includes(sha256.slice(0, 8)), false, name)
    }
    const own = (await filesFor('own')).get('comparisons.csv') ?? ''
    assert.ok(own.includes(`sha256:${sha256} meta-audience@1`))
  })

  test('names that a spreadsheet would run are text', async () => {
    const files = await filesFor('own')
    assert.ok(files.get('places.csv')?.includes(`'=cmd|<script>`))
    assert.ok(files.get('places.csv')?.includes(`"'@Gouda, ""Netherlands"""`))
  })

  test('a metric that no post has is not there, and a way of counting names its days', async () => {
    const text = (await filesFor('own')).get('posts.csv') ?? ''
    assert.ok(text.includes(',likes,,,12,4\r\n'))
    assert.ok(text.includes(',views,2025-11-15,,0,2\r\n'))
    assert.equal(text.includes('saves'), false)
  })

  test('the codebook explains every column of every file', async () => {
    const files = await filesFor('own')
    const codebook = files.get('codebook.csv') ?? ''
    for (const name of files.keys()) {
      if (name.startsWith('codebook')) continue
      const [header = ''] = files.get(name)?.split('\r\n') ?? []
      for (const column of header.split(',')) {
        assert.ok(codebook.includes(`${name},${column},,`), `${name} ${column}`)
      }
    }
  })
})
