// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

/** The register's own tables, which lie beside this file. Each is read when first asked for. */
export type DataFile = 'municipalities' | 'residents' | 'places' | 'spellings'

export function readData(file: DataFile): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${file}.json`, import.meta.url), 'utf8'))
}

/** A table that is not what its reader expects: the installation is broken, nothing to repair here. */
export class BrokenTable extends Error {
  constructor(what: string) {
    super(`the register's table is broken: ${what}`)
    this.name = 'BrokenTable'
  }
}

export function member(value: unknown, key: string): unknown {
  if (typeof value === 'object' && value !== null && key in value) {
    return Reflect.get(value, key)
  }
  throw new BrokenTable(key)
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw new BrokenTable(`no text: ${String(value)}`)
}

export function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new BrokenTable(`no number: ${String(value)}`)
}

export function list<T>(value: unknown, each: (item: unknown) => T): readonly T[] {
  if (Array.isArray(value)) return value.map(each)
  throw new BrokenTable('no list')
}

/** A row as an array of unlike things: its cells, asked for by place. */
export function row(value: unknown): (index: number) => unknown {
  if (!Array.isArray(value)) throw new BrokenTable('no row')
  return (index) => value[index]
}
