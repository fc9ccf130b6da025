// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chartCss } from './chart-css.ts'
import { type ReachChart, reachChart } from './reach-chart.ts'
import { answerOf, choice, type Row, words } from './testing/made-up-answer.ts'

const ages: readonly Row[] = [
  ['18-24', [0.233, 0.232, 0.234], 0.11, 'over'],
  ['25-34', [0.394, 0.393, 0.395], 0.16, 'over'],
  ['35-54', [0.16, 0.12, 0.2], 0.158, 'cannot-tell'],
  ['55-64', [0.17, 0.169, 0.171], 0.17, 'about-equal'],
  ['65+', [0.024, 0.023, 0.025], 0.28, 'under'],
]
const both: readonly Row[] = [
  ['women 18-34', [0.163, 0.162, 0.164], 0.135, 'over'],
  ['women 35+', [0.152, 0.15, 0.154], 0.36, 'under'],
  ['men 18-34', [0.464, 0.463, 0.465], 0.136, 'over'],
  ['men 35+', 'withheld', 0.369, null],
]
const missing: readonly Row[] = [
  ['women', 'unavailable', 0.51, null],
  ['men', 'withheld', 0.49, 'under'],
]

function draw(trait: 'age' | 'gender' | 'age-gender', rows: readonly Row[], conclusion?: string) {
  return reachChart({
    id: 'picture',
    conclusion: conclusion ?? 'Your followers are more often aged 25 to 34.',
    figures: answerOf(trait, rows),
    choice: { ...choice, trait },
    source: 'A made-up file.',
    words,
  })
}

const snapshot = { serializers: [String] }
const file = (name: string) => fileURLToPath(new URL(`./snapshots/${name}.svg`, import.meta.url))

describe('the central picture', () => {
  test('by age', (t) => {
    t.assert.fileSnapshot(draw('age', ages).svg, file('by-age'), snapshot)
  })

  test('by age and gender: a panel each, on one scale', (t) => {
    const chart = draw('age-gender', both)
    assert.deepEqual(
      chart.panels.map((panel) => panel.name),
      ['women', 'men'],
    )
    t.assert.fileSnapshot(chart.panels[0]?.svg, file('women'), snapshot)
    t.assert.fileSnapshot(chart.panels[1]?.svg, file('men'), snapshot)
  })

  test('hidden and unknown shares are words, never a bar of nothing', (t) => {
    const { svg } = draw('gender', missing)
    assert.ok(svg.includes('(withheld)') && svg.includes('(unavailable)'))
    // One bar in the legend, none in a row.
    assert.equal(svg.split('class="bereik-chart__layer"').length - 1, 1)
    t.assert.fileSnapshot(svg, file('missing'), snapshot)
  })

  test('says every verdict in words', () => {
    const { svg, description } = draw('age', ages)
    for (const verdict of ['over', 'cannot-tell', 'about-equal', 'under']) {
      assert.ok(svg.includes(`>${verdict}</text>`))
      assert.ok(description.includes(verdict))
    }
  })

  test('has a title, a description and the rows of its table', () => {
    const chart = draw('age', ages)
    assert.ok(chart.svg.includes('role="img"'))
    assert.ok(chart.svg.includes('aria-labelledby="picture-1-title picture-1-description"'))
    assert.ok(chart.svg.includes(`<title id="picture-1-title">${chart.title}</title>`))
    assert.equal(chart.rows().length, 5)
    assert.deepEqual(
      { ...chart.rows()[4], comparison: null },
      { name: '65+', share: '2.4%', residents: '28%', verdict: 'under', comparison: null },
    )
  })

  test('keeps what people wrote from becoming markup', () => {
    const nasty = `</title><script>alert("1")</script> & 'quotes' \u0000`
    const { svg } = draw('age', [[nasty, [0.5, 0.4, 0.6], 0.5, null]], nasty)
    assert.equal(svg.includes('<script'), false)
    assert.equal(svg.includes('\u0000'), false)
    assert.ok(svg.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quotes'))
  })

  test('stands a strict content security policy: no style, no script, no handler', () => {
    for (const chart of everyChart()) {
      assert.doesNotMatch(chart.svg, /\sstyle=|<style|<script|\son[a-z]+=|href=/)
    }
  })

  test('draws in the colour of the text or by class, so that themes and forced colours work', () => {
    for (const chart of everyChart()) {
      for (const [, colour = ''] of chart.svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)) {
        assert.ok(colour === 'currentColor' || colour === 'none', colour)
      }
    }
  })

  test('nothing lies outside the picture', () => {
    for (const [, x = ''] of draw('age', ages).svg.matchAll(/\s(?:x|x1|x2)="([^"]*)"/g)) {
      assert.ok(Number(x) >= 0 && Number(x) <= 320, x)
    }
  })
})

function everyChart(): readonly ReachChart[] {
  return [draw('age', ages), draw('age-gender', both), draw('gender', missing)]
}

describe('the colours', () => {
  const [light = '', dark = ''] = chartCss.split('@media (prefers-color-scheme: dark)')

  test('stand out 3:1 from white and from the dark page', () => {
    for (const colour of hexColours(light)) assert.ok(contrast(colour, '#ffffff') >= 3, colour)
    for (const colour of hexColours(dark)) assert.ok(contrast(colour, '#16181c') >= 3, colour)
    assert.equal(hexColours(chartCss).length, 4)
  })

  function hexColours(css: string): string[] {
    return [...css.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)
  }

  /** WCAG 2.2, "contrast ratio". */
  function contrast(one: string, other: string): number {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
})
