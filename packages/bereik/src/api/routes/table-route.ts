// SPDX-License-Identifier: EUPL-1.2
import {
  type MappedRows,
  mappedRowKinds,
  mappingSkeleton,
  prepare,
  type TablePreview,
  tablePreview,
} from '@bereik/inlets'
import { createRoute, z } from '@hono/zod-openapi'
import type { ApiApp, ApiSettings } from '../api-app.ts'
import { RequestFault } from '../problems/request-fault.ts'
import { lookSchema } from '../schemas/mapping-schema.ts'
import { problems } from '../schemas/problem-schema.ts'
import { languageSchema } from '../schemas/query-schema.ts'
import { limitBytes } from '../uploads/byte-limit.ts'

const querySchema = z.strictObject({
  rows: z
    .enum(mappedRowKinds, { error: 'mapping-rows-invalid' })
    .optional()
    .openapi({ description: 'What one row is. Default: what the table seems to be.' }),
  taal: languageSchema,
})

const lookRoute = createRoute({
  method: 'post',
  path: '/tabel',
  operationId: 'lookAtTable',
  tags: ['bestanden'],
  summary: 'Look at a table without keeping it: its columns, and a mapping.json to begin with.',
  request: {
    query: querySchema,
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: {
    200: { description: 'The table.', content: { 'application/json': { schema: lookSchema } } },
    ...problems(400, 413),
  },
})

/** The table in the bytes; nothing of them is stored. */
async function look(bytes: AsyncIterable<Uint8Array>): Promise<TablePreview> {
  const prepared = await prepare(bytes)
  if (prepared.state === 'fault') throw new RequestFault(400, [prepared.fault])
  const table = prepared.state === 'text' ? tablePreview(prepared.head, prepared.whole) : null
  // A command at the other end goes on sending until the body is read.
  for await (const _ of prepared.original) continue
  if (table === null) throw new RequestFault(400, [{ code: 'table-not-found' }])
  return table
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

export function addTableRoute(app: ApiApp, { uploadLimit }: ApiSettings): void {
  app.openapi(lookRoute, async (context) => {
    const table = await look(limitBytes(context.req.raw.body ?? noBytes(), uploadLimit))
    const rows: MappedRows | undefined = context.req.valid('query').rows
    return context.json({ table, skeleton: mappingSkeleton(table, rows) }, 200)
  })
}
