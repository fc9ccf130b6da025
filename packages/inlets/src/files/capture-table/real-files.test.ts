// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { storeAndRead } from './test-captures.ts'

const folder = join(import.meta.dirname, '../../../../../../shared/data/platforms')
const skip = existsSync(folder) ? false : 'the samples are not here'

const samples: readonly (readonly [path: string, kind: string, rows: number])[] = [
  ['crowdtangle/facebook-posts.constructed-rows.csv', 'crowdtangle', 1],
  ['crowdtangle/instagram-posts.constructed-rows.csv', 'crowdtangle', 1],
  ['coosto/messages-nl.constructed-rows.csv', 'coosto', 2],
]

for (const [path, kind, count] of samples) {
  for (const own of [[], ['gemeentevoorbeelddorp']]) {
    test(`${path}: every row is read, ${own.length} own accounts told`, { skip }, async () => {
      const { recognition, rows, rejects, stored, conclusion } = await storeAndRead(
        readFileSync(join(folder, path)),
        own,
      )
      assert.equal(recognition.kind, kind)
      assert.deepEqual([rows.length, rejects.length, conclusion.state], [count, 0, 'complete'])
      assert.doesNotMatch(stored, /voorbeeld0[12]/)
      if (own.length === 0) assert.doesNotMatch(stored, /gemeentevoorbeelddorp/i)
    })
  }
}
