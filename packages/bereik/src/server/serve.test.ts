// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { doubleBereik } from '../api/double-bereik.ts'
import { readServerFile } from '../api/folder/server-file.ts'
import { StartFault } from '../api/start-fault.ts'
import { serve } from './serve.ts'

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bereik-serve-'))
  context.after(() => rm(path, { recursive: true }))
  return path
}

async function start(context: TestContext) {
  const dataDir = await folder(context)
  const server = await serve({ bereik: doubleBereik(), port: 0, dataDir, uploadLimit: 100_000 })
  context.after(() => server.close())
  return { server, dataDir }
}

test('the server is found by server.json, which its owner alone may read', async (context) => {
  const { server, dataDir } = await start(context)
  const file = await readServerFile(dataDir)
  assert.equal(file?.address, `http://127.0.0.1:${server.port}`)
  assert.equal(file?.pid, process.pid)
  if (process.platform !== 'win32') {
    assert.equal((await stat(join(dataDir, 'server.json'))).mode & 0o777, 0o600)
  }
  await server.close()
  assert.equal(await readServerFile(dataDir), null)
})

test('it listens on this machine only', async (context) => {
  const { server } = await start(context)
  const answer = await fetch(`http://127.0.0.1:${server.port}/api/v1/gemeenten/GM0363`)
  assert.equal(answer.status, 200)
  const { networkInterfaces } = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of outside) {
    const refused = await new Promise((resolve) => {
      const socket = connect(server.port, address)
      socket.on('connect', () => resolve(false)).on('error', () => resolve(true))
      context.after(() => socket.destroy())
    })
    assert.equal(refused, true, address)
  }
})

test('a port that another program has is a fault with words, not a crash', async (context) => {
  const { server } = await start(context)
  const dataDir = await folder(context)
  await assert.rejects(
    serve({ bereik: doubleBereik(), port: server.port, dataDir }),
    (error) => error instanceof StartFault && error.code === 'port-in-use',
  )
  assert.equal(await readServerFile(dataDir), null)
})

test('over a real connection a foreign Host or Origin is refused', async (context) => {
  const { server } = await start(context)
  const status = (headers: Record<string, string>, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const path = '/api/v1/gemeenten'
      const options = { port: server.port, host: '127.0.0.1', path, method, headers }
      request(options, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
  assert.equal(await status({ host: 'evil.example' }), 421)
  assert.equal(await status({ host: `localhost:${server.port}` }), 200)
  assert.equal(await status({ origin: 'https://evil.example' }, 'POST'), 403)
})

test('a file that is too large is refused while it comes in', async (context) => {
  const { server } = await start(context)
  const base = `http://127.0.0.1:${server.port}`
  const data = new FormData()
  data.append('bestand', new File(['x'.repeat(900_000)], 'large.csv'))
  const path = '/api/v1/gemeenten/GM0363/bestanden'
  const answer = await fetch(`${base}${path}`, {
    method: 'POST',
    headers: { origin: base },
    body: data,
  })
  assert.equal(answer.status, 413)
  assert.equal((await answer.json()).code, 'upload-too-large')
})
