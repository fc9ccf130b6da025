// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApi } from './create-api.ts'
import { doubleBereik } from './double-bereik.ts'

function open() {
  const bereik = doubleBereik()
  const app = createApi({ bereik, uploadLimit: 1_000_000, onError: () => undefined })
  return { app, bereik }
}

const bytes = (body: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream' },
  body,
})

test('a table is looked at without being kept: what it seems to hold, and what is open', async () => {
  const { app, bereik } = open()
  const answer = await app.request(
    '/api/v1/tabel?rows=days',
    bytes('Datum;Weergaven;Iets\n03-04-2026;1.234;x\n'),
  )
  assert.equal(answer.status, 200)
  const { table, skeleton } = await answer.json()
  assert.deepEqual(table.headings, ['Datum', 'Weergaven', 'Iets'])
  assert.deepEqual(skeleton, {
    version: 1,
    rows: 'days',
    platform: null,
    columns: [
      { heading: 'Datum', is: 'date' },
      { heading: 'Weergaven', is: 'views' },
      { heading: 'Iets', is: null },
    ],
    numberMark: ',',
    dateOrder: 'day-first',
  })
  assert.equal(bereik.received.size, 0)
})

test('what is no table is told', async () => {
  const { app } = open()
  const answer = await app.request('/api/v1/tabel', bytes('een\ntwee\n'))
  assert.equal(answer.status, 400)
  assert.equal((await answer.json()).code, 'table-not-found')
})

test('all that is wrong with a mapping is told together, before the file is read', async () => {
  const { app, bereik } = open()
  const mapping = JSON.stringify({
    version: 1,
    rows: 'days',
    columns: [null, { heading: 'Datum', is: 'date' }, { heading: 'Kliks', is: 'taps' }],
  })
  const query = new URLSearchParams({ fileName: 'a.csv', mapping, taal: 'en' })
  const path = `/api/v1/gemeenten/GM0363/bestanden?${query}`
  const answer = await app.request(path, bytes('x'))
  assert.equal(answer.status, 400)
  const { errors } = await answer.json()
  assert.deepEqual(
    errors.map(({ where, code }: { where: string; code: string }) => `${where} ${code}`),
    [
      '/platform mapping-platform-missing',
      '/columns/2/is mapping-field-not-known',
      '/columns mapping-without-figures',
      '/dateOrder mapping-date-order-missing',
    ],
  )
  assert.equal(bereik.received.size, 0)
})

test('a mapping that is no JSON is told as such, in a form too', async () => {
  const { app } = open()
  const form = new FormData()
  form.append('mapping', '{"version": 1')
  form.append('bestand', new File(['a;b\n1;2\n'], 'a.csv'))
  const whole = new Response(form)
  const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
  const answer = await app.request('/api/v1/gemeenten/GM0363/bestanden', {
    method: 'POST',
    headers,
    body: await whole.blob(),
  })
  assert.equal(answer.status, 400)
  assert.equal((await answer.json()).code, 'mapping-not-understood')
})
