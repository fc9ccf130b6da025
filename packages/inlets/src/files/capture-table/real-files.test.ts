// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storeAndRead } from '../../test-rendition.ts'
import { sample, skip } from '../../test-samples.ts'

const samples: readonly (readonly [path: string, kind: string, rows: number])[] = [
  ['crowdtangle/facebook-posts.constructed-rows.csv', 'crowdtangle', 1],
  ['crowdtangle/instagram-posts.constructed-rows.csv', 'crowdtangle', 1],
  ['coosto/messages-nl.constructed-rows.csv', 'coosto', 2],
]

for (const [path, kind, count] of samples) {
  for (const own of [[], ['gemeentevoorbeelddorp']]) {
    test(`${path}: every row is read, ${own.length} own accounts told`, { skip }, async () => {
      const { recognition, rows, rejects, stored, conclusion } = await storeAndRead(sample(path), {
        own,
      })
      assert.equal(recognition.kind, kind)
      assert.deepEqual([rows.length, rejects.length, conclusion.state], [count, 0, 'complete'])
      assert.doesNotMatch(stored, /voorbeeld0[12]/)
      if (own.length === 0) assert.doesNotMatch(stored, /gemeentevoorbeelddorp/i)
    })
  }
}
