// SPDX-License-Identifier: EUPL-1.2

type Cell = string | number

/** As the content exports: quotes only where needed. */
export function sparseLine(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      const text = String(cell)
      return /[",\n]/.test(text) ? quoted(text) : text
    })
    .join(',')
}

/** As the audience and daily exports: every cell in quotes. */
export function quotedLine(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(String(cell))).join(',')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** UTF-8 with byte order mark, as content exports are. */
export function utf8File(lines: readonly string[]): Buffer {
  return Buffer.from(`\ufeff${lines.join('\n')}\n`, 'utf8')
}

/** UTF-16 little endian with byte order mark and `sep=`, as audience and daily exports are. */
export function utf16File(lines: readonly string[]): Buffer {
  return Buffer.from(`\ufeff${['sep=,', ...lines].join('\n')}\n`, 'utf16le')
}
