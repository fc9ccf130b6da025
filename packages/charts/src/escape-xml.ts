// SPDX-License-Identifier: EUPL-1.2

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in an element or in a quoted attribute; control characters go. */
export function escapeXml(text: string): string {
  // XML 1.0 has no way to write most control characters, not even escaped.
  // oxlint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return clean.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}

/** One element with escaped attributes; `content` is markup that was made here already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A text element; the text is escaped here. */
export function textElement(
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): string {
  return element('text', attributes, escapeXml(text))
}
