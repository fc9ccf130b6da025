// SPDX-License-Identifier: EUPL-1.2
import { chartCss } from '@bereik/charts'

/** The look of a report: alone in a browser, in the dark, on a phone, on paper. */
export const reportCss = `:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --line: #767676; --own: #fff3cd }
@media (prefers-color-scheme: dark) { :root { --text: #f2f2f2; --page: #16181c; --line: #9a9a9a; --own: #4a3b00 } }
body { margin: 0 auto; padding: 1rem; max-inline-size: 50rem; font: 1rem/1.6 system-ui, sans-serif; color: var(--text); background: var(--page) }
h1, h2, h3 { line-height: 1.25; text-wrap: balance }
h2 { margin-block-start: 2.5rem; border-block-start: 2px solid var(--line); padding-block-start: 1rem }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--page); color: var(--text); padding: .5rem }
.skip:focus { inset-inline-start: 1rem }
.own { border: 3px solid; padding: .75rem 1rem; background: var(--own); font-weight: 700 }
figure { margin: 1rem 0 }
.panels { display: flex; flex-wrap: wrap; gap: 1.5rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100% }
caption { text-align: start; font-weight: 700; padding-block: .5rem }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--line) }
td.number { text-align: end; font-variant-numeric: tabular-nums }
.margin { display: block; font-size: .875rem }
.hash { overflow-wrap: anywhere }
:focus-visible { outline: 3px solid; outline-offset: 2px }
@media print {
  :root { color-scheme: light; --text: #000; --page: #fff; --line: #767676; --own: #fff }
  body { font-size: 10pt; max-inline-size: none; padding: 0 }
  .skip { display: none }
  .scroll { overflow: visible }
  tr, figure { break-inside: avoid }
  h2, h3 { break-after: avoid }
}
${chartCss}`
