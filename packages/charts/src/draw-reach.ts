// SPDX-License-Identifier: EUPL-1.2
import type { Comparison, Figure } from 'bereik'
import { scaleLinear } from 'd3-scale'
import { element, escapeXml, textElement } from './escape-xml.ts'
import type { ReachChartWords } from './reach-chart.ts'

/** What one panel is drawn from. */
export interface ReachDrawing {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly name: string | null
  readonly comparisons: readonly Comparison[]
  /** Where the scale ends, a fraction. */
  readonly most: number
  readonly words: ReachChartWords
}

/**
 * 320 units: as wide as a small phone, so that text is read there at its own size and a wide page
 * puts panels beside each other instead of shrinking letters.
 */
const width = 320
const barsWidth = 248
const rowHeight = 66
const barHeight = 14
/** From the top of a row to its bars: the line of words above them. */
const barsTop = 24

/** One panel as a whole SVG document: no style, no script, colours by class or `currentColor`. */
export function drawReach(drawing: ReachDrawing): string {
  const head = headOf(drawing)
  const height = heightOf(drawing)
  const scale = scaleLinear([0, drawing.most], [0, barsWidth - 8]).nice(4)
  const rows = drawing.comparisons.map((one, index) =>
    drawRow(one, head + index * rowHeight, scale, drawing.words),
  )
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'bereik-chart',
      role: 'img',
      'aria-labelledby': `${drawing.id}-title ${drawing.id}-description`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: 'currentColor',
      'font-size': 14,
      'font-family': 'inherit',
    },
    [
      element('title', { id: `${drawing.id}-title` }, escapeXml(drawing.title)),
      element('desc', { id: `${drawing.id}-description` }, escapeXml(drawing.description)),
      drawHead(drawing),
      drawAxis(scale, head, drawing),
      ...rows,
    ].join('\n'),
  )
}

type Scale = ReturnType<typeof scaleLinear<number, number>>

function drawHead({ name, words }: ReachDrawing): string {
  const y = name === null ? 16 : 40
  const second = 30 + words.layer.length * 8
  const third = second + 30 + words.residents.length * 8
  const legend = [
    layerBar(0, y - 11, 14),
    textElement({ x: 20, y, 'font-size': 13 }, words.layer),
    residentsBar(second, y - 11, 14),
    textElement({ x: second + 20, y, 'font-size': 13 }, words.residents),
    margin(third, third + 14, y - 4),
    textElement({ x: third + 20, y, 'font-size': 13 }, words.margin),
  ]
  const heading =
    name === null
      ? []
      : [textElement({ class: 'bereik-chart__name', x: 0, y: 16, 'font-weight': 700 }, name)]
  return [...heading, ...legend].join('\n')
}

function headOf({ name }: ReachDrawing): number {
  return name === null ? 30 : 54
}

function heightOf(drawing: ReachDrawing): number {
  return headOf(drawing) + drawing.comparisons.length * rowHeight + 26
}

/** The axis in one line; the lines of the scale behind the bars only, so that they cross no word. */
function drawAxis(scale: Scale, head: number, { comparisons, words }: ReachDrawing): string {
  const bottom = head + comparisons.length * rowHeight + 4
  const tops = comparisons.map((_, index) => head + index * rowHeight + barsTop)
  return scale
    .ticks(4)
    .map((tick) => {
      const x = round(scale(tick)) + 0.5
      const lines =
        tick === 0
          ? gridLine(x, head, bottom, 1)
          : [
              ...tops.map((top) => gridLine(x, top - 2, top + 2 * barHeight + 6, 0.25)),
              gridLine(x, bottom - 4, bottom, 0.25),
            ].join('')
      const anchor = tick === 0 ? 'start' : 'middle'
      const label = { x, y: bottom + 16, 'font-size': 12, 'text-anchor': anchor }
      return lines + textElement(label, words.percent(tick))
    })
    .join('\n')
}

function gridLine(x: number, y1: number, y2: number, opacity: number): string {
  const line = { class: 'bereik-chart__grid', x1: x, x2: x, y1, y2 }
  return element('line', { ...line, stroke: 'currentColor', 'stroke-opacity': opacity })
}

function drawRow(one: Comparison, top: number, scale: Scale, words: ReachChartWords): string {
  const verdict = words.verdict(one.verdict)
  return element(
    'g',
    { class: `bereik-chart__row bereik-chart__row--${one.verdict ?? 'none'}` },
    [
      textElement({ x: 4, y: top + 18, 'font-weight': 700 }, words.shortName(one)),
      textElement(
        { class: 'bereik-chart__verdict', x: width, y: top + 18, 'text-anchor': 'end' },
        verdict,
      ),
      drawFigure(one.share, top + barsTop, scale, words, layerBar),
      drawFigure(one.residents, top + barsTop + barHeight + 4, scale, words, residentsBar),
    ].join('\n'),
  )
}

/** A bar with its margin and its number, or words where there is no number. Never a bar of nothing. */
function drawFigure(
  figure: Figure,
  top: number,
  scale: Scale,
  words: ReachChartWords,
  bar: (x: number, y: number, length: number) => string,
): string {
  const y = top + barHeight - 2.5
  if (figure.state !== 'value') {
    return textElement(
      { class: 'bereik-chart__missing', x: 4, y, 'font-size': 12, 'font-style': 'italic' },
      words.figure(figure),
    )
  }
  const text = { class: 'bereik-chart__value', x: width, y, 'font-size': 13, 'text-anchor': 'end' }
  return [
    bar(0, top, scale(figure.value)),
    figure.high > figure.low
      ? margin(scale(figure.low), scale(figure.high), top + barHeight / 2)
      : '',
    textElement(text, words.figure(figure)),
  ].join('')
}

/** Filled: the layer. Residents are an outline, so that the two differ without any colour. */
function layerBar(x: number, y: number, length: number): string {
  return element('rect', {
    class: 'bereik-chart__layer',
    x,
    y: round(y),
    width: round(length),
    height: barHeight,
    'fill-opacity': 0.6,
  })
}

function residentsBar(x: number, y: number, length: number): string {
  return element('rect', {
    class: 'bereik-chart__residents',
    x: x + 1,
    y: round(y + 1),
    width: round(Math.max(0, length - 2)),
    height: barHeight - 2,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  })
}

function margin(from: number, to: number, y: number): string {
  const [left, right] = [round(from), round(to)]
  return element('path', {
    class: 'bereik-chart__margin',
    d: `M${left} ${round(y - 5)}v10M${left} ${round(y)}H${right}M${right} ${round(y - 5)}v10`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
  })
}

/** Two decimals are finer than any screen and keep pictures the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
