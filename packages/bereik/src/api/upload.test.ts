// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { createApi } from './create-api.ts'
import { doubleBereik } from './double-bereik.ts'
import { localPath } from './uploads/return-path.ts'

const files = '/api/v1/gemeenten/GM0363/bestanden'

function open(uploadLimit = 1_000_000) {
  const errors: unknown[] = []
  const bereik = doubleBereik()
  const app = createApi({ bereik, uploadLimit, onError: (error) => errors.push(error) })
  return { app, bereik, errors }
}

/** As bytes of a known length: Node's own stream of a FormData takes a broken-off reading badly. */
async function form(...parts: readonly (readonly [string, string | File])[]) {
  const data = new FormData()
  for (const [name, value] of parts) data.append(name, value)
  const whole = new Response(data)
  const type = whole.headers.get('content-type') ?? ''
  return { method: 'POST', headers: { 'content-type': type }, body: await whole.blob() }
}

const csv = (name = 'a.csv', text = 'some,rows\n') => new File([text], name)

test('one file comes as bytes, its answers as query parameters', async () => {
  const { app } = open()
  const query =
    'fileName=a%20b.csv&platform=instagram&account=gem&measuredOn=2026-03-03&followers=1629&taal=en'
  const answer = await app.request(`${files}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: 'bytes',
  })
  assert.equal(answer.status, 201)
  const [account] = await answer.json()
  assert.equal(account.file, 'a b.csv')
  assert.equal(account.platform, 'instagram')
  assert.equal(account.followers, 1629)
  assert.equal(account.sha256, createHash('sha256').update('bytes').digest('hex'))
  assert.deepEqual(account.rejects, [
    {
      line: 7,
      code: 'file-missing',
      message: 'There is no file "x".',
      fix: 'Check its name and folder.',
    },
  ])
})

test('an empty body is an empty file, not a fault of the request', async () => {
  const { app } = open()
  const headers = { 'content-type': 'application/octet-stream' }
  const answer = await app.request(`${files}?fileName=empty.csv`, { method: 'POST', headers })
  assert.equal(answer.status, 201)
  assert.equal((await answer.json())[0].bytes, 0)
})

test('several files come in one form; fields hold for all, in any order', async () => {
  const { app } = open()
  const body = await form(
    ['bestand', csv('één.csv')],
    ['platform', 'instagram'],
    ['bestand', csv('twee.csv', 'x'.repeat(300_000))],
    ['account', ''],
    ['measuredOn', '2026-03-03'],
  )
  const answer = await app.request(files, body)
  assert.equal(answer.status, 201)
  const accounts = await answer.json()
  assert.deepEqual(
    accounts.map((one: Record<string, unknown>) => [one.file, one.platform, one.measuredOn]),
    [
      ['één.csv', 'instagram', '2026-03-03'],
      ['twee.csv', 'instagram', '2026-03-03'],
    ],
  )
  assert.equal(accounts[1].bytes, 300_000)
})

test('a field behind a file does not change a file that was there before', async () => {
  const { app, bereik } = open()
  const known = await bereik.imports.receive({
    file: 'a.csv',
    municipality: 'GM0363',
    bytes: new Blob(['x']).stream(),
  })
  Object.assign(bereik.imports, { receive: async () => known })
  const body = await form(['bestand', csv()], ['account', 'another'])
  const [account] = await (await app.request(files, body)).json()
  assert.equal(account.account, null)
})

test('a number may be written as people do', async () => {
  const { app } = open()
  for (const written of ['1629', '1.629', '1 629']) {
    const answer = await app.request(files, await form(['followers', written], ['bestand', csv()]))
    assert.equal((await answer.json())[0].followers, 1629, written)
  }
})

test('a form without a chosen file is told so', async () => {
  const { app } = open()
  const answer = await app.request(files, await form(['bestand', csv('', '')]))
  assert.equal(answer.status, 400)
  assert.equal((await answer.json()).code, 'upload-without-file')
})

test('all that is wrong with the fields of a form is told together', async () => {
  const { app, bereik } = open()
  const body = await form(
    ['platform', 'hyves'],
    ['measuredOn', '3 maart'],
    ['followers', '1,5'],
    ['terug', 'https://elsewhere.example/'],
    ['bestand', csv()],
  )
  const answer = await app.request(files, body)
  assert.equal(answer.status, 400)
  const codes = (await answer.json()).errors.map(({ code }: { code: string }) => code)
  assert.deepEqual(codes.sort(), [
    'followers-invalid',
    'measured-on-invalid',
    'platform-invalid',
    'return-path-invalid',
  ])
  assert.equal(bereik.received.size, 0)
})

test('what is wrong with a form is told in the language of that form', async () => {
  const { app } = open()
  const headers = { accept: 'text/html', 'accept-language': 'en' }
  const body = await form(['taal', 'nl'], ['followers', 'veel'], ['bestand', csv()])
  const answer = await app.request(files, { ...body, headers: { ...body.headers, ...headers } })
  assert.equal(answer.status, 400)
  assert.match(await answer.text(), /lang="nl"[\s\S]*Dat lukte niet[\s\S]*geheel getal/)
})

test('a plain HTML form is sent back to its page, but only within this site', async () => {
  const { app } = open()
  const headers = { accept: 'text/html,application/xhtml+xml' }
  const send = async (terug: string) => {
    const init = await form(['bestand', csv()], ['terug', terug])
    return app.request(files, { ...init, headers: { ...init.headers, ...headers } })
  }
  const answer = await send('/gemeenten/GM0363/bestanden?nieuw=1')
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/gemeenten/GM0363/bestanden?nieuw=1')
  const refused = await send('//elsewhere.example/')
  assert.equal(refused.status, 400)
  assert.match(refused.headers.get('content-type') ?? '', /^text\/html/)
  assert.match(await refused.text(), /<h1>Dat lukte niet<\/h1>/)
})

test('a path of this site is told from the address of another', () => {
  assert.equal(localPath('/gemeenten/GM0363'), '/gemeenten/GM0363')
  for (const bad of [
    '//x.nl',
    '/\\x.nl',
    'https://x.nl',
    'x',
    '',
    '/a\nb',
    '/\t/x.nl',
    '/..//x.nl',
  ]) {
    assert.equal(localPath(bad), null, bad)
  }
})

test('a file above the limit is refused and not kept, in a form and as bytes', async () => {
  const { app, bereik } = open(1000)
  const large = 'x'.repeat(5000)
  const inForm = await app.request(files, await form(['bestand', csv('l', large)]))
  assert.equal(inForm.status, 413)
  const headers = { 'content-type': 'application/octet-stream' }
  const asBytes = await app.request(`${files}?fileName=l`, { method: 'POST', headers, body: large })
  assert.equal(asBytes.status, 413)
  assert.equal((await asBytes.json()).code, 'upload-too-large')
  assert.equal(bereik.received.size, 0)
})

test('a full disk is told as such, and the next file still comes in', async () => {
  const { app, bereik } = open()
  const body = await form(
    ['bestand', csv('full', 'x'.repeat(300_000))],
    ['bestand', csv('good.csv')],
  )
  const answer = await app.request(files, body)
  assert.equal(answer.status, 507)
  const { errors, imports } = await answer.json()
  assert.deepEqual([errors[0].code, errors[0].where], ['archive-write-failed', 'full'])
  assert.equal(imports[0].file, 'good.csv')
  assert.equal(bereik.received.size, 1)
})

const boundary = 'multipart/form-data; boundary=b'
const head = '--b\r\nContent-Disposition: form-data; name="bestand"; filename="a.csv"\r\n\r\n'

test('a form that breaks off keeps nothing of its last file', async () => {
  for (const body of ['', 'nonsense', head, `${head}half a row`]) {
    const { app, bereik } = open()
    const headers = { 'content-type': boundary }
    const answer = await app.request(files, { method: 'POST', headers, body })
    assert.equal(answer.status, 400, body)
    assert.equal((await answer.json()).code, 'upload-broken', body)
    assert.equal(bereik.received.size, 0)
  }
})

test('a sender that goes away ends the import', async () => {
  const { app, bereik } = open()
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`${head}half`))
    },
    pull(controller) {
      controller.error(new Error('connection reset'))
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': boundary },
    body,
    duplex: 'half',
  }
  assert.equal((await app.request(new Request(`http://localhost${files}`, init))).status, 400)
  assert.equal(bereik.received.size, 0)
})

test('a file cannot come as JSON, nor as a form without a boundary', async () => {
  const { app } = open()
  const send = (type: string) =>
    app.request(files, { method: 'POST', headers: { 'content-type': type }, body: '{}' })
  assert.equal((await send('application/json')).status, 415)
  assert.equal((await send('multipart/form-data')).status, 400)
})

test('an abolished municipality takes no files', async () => {
  const { app, bereik } = open()
  const path = '/api/v1/gemeenten/GM0788/bestanden'
  assert.equal((await app.request(path, await form(['bestand', csv()]))).status, 410)
  assert.equal(bereik.received.size, 0)
})

test('an import can be shown, answered, withdrawn, and its rejected rows fetched', async () => {
  const { app } = open()
  await app.request(files, await form(['bestand', csv()]))
  const path = '/api/v1/bestanden/import-1'
  assert.equal((await (await app.request(path)).json()).id, 'import-1')
  const answer = (json: string) =>
    app.request(`${path}/antwoorden`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json,
    })
  assert.equal((await (await answer('{"account":"gemeente"}')).json()).account, 'gemeente')
  assert.equal((await (await answer('{"account')).json()).code, 'body-invalid')
  const wrong = await (await answer('{"platform":"x.com","followers":-1,"colour":1}')).json()
  assert.deepEqual(wrong.errors.map(({ code }: { code: string }) => code).sort(), [
    'followers-invalid',
    'parameter-not-known',
    'platform-invalid',
  ])
  const rejected = await app.request(`${path}/afgewezen-rijen`)
  assert.match(rejected.headers.get('content-disposition') ?? '', /attachment; filename=".+\.csv"/)
  const withdrawn = await (await app.request(path, { method: 'DELETE' })).json()
  assert.equal(withdrawn.status, 'withdrawn')
  assert.equal((await app.request('/api/v1/bestanden/none')).status, 404)
})

test('a form of fifty megabytes passes through in small pieces', async () => {
  const { app, bereik } = open(2 ** 30)
  const piece = new Uint8Array(1024 * 1024).fill(65)
  const encoder = new TextEncoder()
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    pull(controller) {
      sent += 1
      if (sent <= 50) return controller.enqueue(piece.slice())
      controller.enqueue(encoder.encode('\r\n--b--\r\n'))
      controller.close()
    },
  })
  const headers = { 'content-type': boundary }
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
  const answer = await app.request(new Request(`http://localhost${files}`, init))
  assert.equal(answer.status, 201)
  assert.equal(bereik.flow.total, 50 * 1024 * 1024)
  assert.ok(bereik.flow.largest <= 1024 * 1024)
})
