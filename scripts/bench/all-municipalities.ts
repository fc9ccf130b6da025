// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Bereik } from '../../packages/bereik/src/api/bereik.ts'
import { contentExport } from './content-export.ts'

/** Some 1,000 posts: a busy year of one page. */
const bytesPerYear = 280_000

const example = new URL('../../packages/bereik/example/', import.meta.url)

async function* of(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** The example's files, told as files of another municipality: other bytes, the same shape. */
async function filesOf(name: string) {
  const read = async (file: string, encoding: 'utf16le' | 'utf8') => {
    const text = (await readFile(new URL(file, example))).toString(encoding)
    // The name of Nuenen holds commas; the example's cells are not quoted.
    return Buffer.from(text.replaceAll('Voorbeelddorp', name.replaceAll(',', '')), encoding)
  }
  return [
    { file: 'facebook-audience.csv', bytes: await read('facebook-audience.csv', 'utf16le') },
    { file: 'instagram-audience.csv', bytes: await read('instagram-audience.csv', 'utf16le') },
    { file: 'facebook-videos.csv', bytes: await read('facebook-videos.csv', 'utf8') },
    { file: 'instagram-posts.csv', bytes: await read('instagram-posts.csv', 'utf8') },
  ]
}

/** Imports audience files and a year of posts for every municipality of today. */
export async function fillAllMunicipalities(bereik: Bereik) {
  const begin = performance.now()
  let posts = 0
  for (const [index, { code, name }] of bereik.register.list().entries()) {
    const files = (await filesOf(name)).map(({ file, bytes }) => ({ file, bytes: of(bytes) }))
    const year = { file: 'facebook-posts.csv', bytes: contentExport(bytesPerYear, index) }
    for (const { file, bytes } of [...files, year]) {
      const followers = file === 'facebook-audience.csv' ? { followers: 6240 } : {}
      const upload = { file, bytes, municipality: code, measuredOn: '2026-09-30', ...followers }
      for (const { status, kind, rows } of await bereik.imports.receive(upload)) {
        if (status !== 'done') throw new Error(`${file} of ${name}: ${status}`)
        if (kind === 'meta-content') posts += rows.kept
      }
    }
  }
  return { posts, seconds: Math.round((performance.now() - begin) / 1000) }
}
