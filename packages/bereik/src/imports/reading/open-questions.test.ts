// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderFault } from '../../language/words.ts'
import { one, upload, withTestImports } from '../testing/test-imports.ts'
import { testReaders } from '../testing/test-readers.ts'

test('the question shows a number of the file itself, read in both ways', () =>
  withTestImports(
    async ({ imports }) => {
      const lines = ['test-file facebook number-mark', 'Dag;Bereik', 'a;2.345', 'b;7.112']
      const waiting = await one(imports, upload(...lines))
      const [reject] = waiting.rejects
      assert.deepEqual(reject?.parameters, { example: '2.345', comma: '2345', about: '2' })
      const { message } = renderFault(reject?.code ?? '', reject?.parameters ?? {}, 'nl')
      assert.match(message, /2\.345 kan .* 2345\. .* ongeveer 2\./)
    },
    {
      readers: {
        ...testReaders,
        // The table that stands below the first line.
        tablePreview: (head, whole) => {
          const text = Buffer.from(head).toString('utf8')
          return testReaders.tablePreview(Buffer.from(text.slice(text.indexOf('\n') + 1)), whole)
        },
      },
    },
  ))

test('where the table shows none, the question says it with one that everybody knows', () =>
  withTestImports(async ({ imports }) => {
    const waiting = await one(imports, upload('test-file facebook number-mark', 'post p1 A 4'))
    assert.deepEqual(waiting.rejects[0]?.parameters, {
      example: '1.234',
      comma: '1234',
      about: '1',
    })
  }))
