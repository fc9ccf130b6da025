// SPDX-License-Identifier: EUPL-1.2
import { escapeXml } from '@bereik/charts'

/** Markup that was made here: the only thing a template does not escape. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

type Part = string | number | Markup | readonly Markup[]

/** HTML with every text in it escaped: html`<p>${text}</p>`. Attributes stand in double quotes. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.reduce((made, text, at) => made + write(parts[at - 1] ?? '') + text))
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map((one) => one.text).join('\n')
  return escapeXml(String(part))
}
