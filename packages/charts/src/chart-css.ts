// SPDX-License-Identifier: EUPL-1.2

/**
 * Colours of the charts, for a page's style sheet or a report's `<style>`. A theme may set the two
 * custom properties; each must stand out 3:1 from the page (checked for the defaults in a test).
 * Without this sheet a chart is drawn in the colour of the text, which forced colours need anyway.
 */
export const chartCss = `.bereik-chart { display: block; max-inline-size: 100%; block-size: auto; overflow: visible }
.bereik-chart__layer { fill: var(--bereik-chart-layer-color, #1f5fa8); fill-opacity: 1 }
.bereik-chart__residents { stroke: var(--bereik-chart-residents-color, #5a5a5a) }
.bereik-chart__margin { stroke: currentColor; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  .bereik-chart__layer { fill: var(--bereik-chart-layer-color, #6ea8ea) }
  .bereik-chart__residents { stroke: var(--bereik-chart-residents-color, #b8b8b8) }
}
@media (forced-colors: active) {
  .bereik-chart__layer { fill: CanvasText; fill-opacity: 0.6 }
  .bereik-chart__residents { stroke: CanvasText }
}
@media print {
  .bereik-chart { break-inside: avoid }
}
`
