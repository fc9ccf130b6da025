// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { platformIds } from '../../../vocabulary.ts'
import { mappedFields, mappedMetrics } from './mapped-fields.ts'
import { mappedDateOrders, mappedRowKinds } from './mapping.ts'

const file = new URL('../../../../../../docs/mapping.schema.json', import.meta.url)

/** Per kind of row what its columns may be. */
const perRows = mappedRowKinds.map((rows) => {
  const is = { enum: [...mappedFields[rows], ...mappedMetrics(rows), '', null] }
  const columns = { items: { properties: { is } } }
  return { properties: { rows: { const: rows }, columns } }
})

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'mapping.json of Bereik',
  description: 'What stands in the columns of a CSV or XLSX that Bereik does not know.',
  type: 'object',
  required: ['version', 'rows', 'platform', 'columns'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: 1 },
    rows: { description: 'What one row is.', enum: mappedRowKinds },
    platform: {
      description: 'Of all rows, unless a column is "platform".',
      enum: platformIds,
    },
    columns: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      items: {
        type: ['object', 'null'],
        required: ['heading', 'is'],
        additionalProperties: false,
        properties: {
          heading: { description: 'As it stands in the file.', type: 'string', maxLength: 2000 },
          occurrence: {
            description: 'Which of several columns of this heading.',
            type: 'integer',
            minimum: 1,
            default: 1,
          },
          is: { description: 'A field or the id of a metric; null: not kept.' },
        },
      },
    },
    numberMark: {
      description: 'Before the decimals. Needed where a column is a metric.',
      enum: ['.', ',', null],
    },
    dateOrder: {
      description: 'Needed where a column is a date.',
      enum: [...mappedDateOrders, null],
    },
    timeZone: { description: 'Of times without a zone.', enum: ['local', 'utc', null] },
    missing: {
      description: 'Words in cells that mean "no figure", besides the usual ones.',
      type: 'array',
      maxItems: 20,
      items: { type: 'string', maxLength: 40 },
    },
  },
  anyOf: perRows,
}

test('docs/mapping.schema.json knows every field and metric (UPDATE_SNAPSHOTS writes it)', async () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env['UPDATE_SNAPSHOTS'] !== undefined) await writeFile(file, text)
  assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), JSON.parse(text))
})
