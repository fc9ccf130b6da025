// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bereik, type ImportAccount, type ImportAnswers, openBereik } from 'bereik'
import { serve } from '../../packages/bereik/src/server/serve.ts'
import { buildFolder, buildWeb } from '../../packages/web/src/build.ts'
import type { Theme } from '../../packages/web/src/theme.ts'

export interface Site {
  /** `http://localhost:41234`. */
  readonly address: string
  readonly bereik: Bereik
  /** One file; of a zip the account of its first part. */
  bring(
    municipality: string,
    file: string,
    bytes: Uint8Array,
    answers?: ImportAnswers,
  ): Promise<ImportAccount>
  /** Ends the server and removes its data. */
  close(): Promise<void>
}

const today = '2026-11-22'

/** The whole product on a free port with an empty folder of its own. */
export async function openSite(
  theme: Theme = { class: 'bereik-theme', href: null },
): Promise<Site> {
  await buildWeb()
  process.env['NODE_ENV'] = 'production'
  const { createWebHandler } = await import('../../packages/web/src/handler.ts')
  const web = await createWebHandler({ buildFolder, theme, today: () => today })
  const dataDir = await mkdtemp(join(tmpdir(), 'bereik-site-'))
  const clock = () => new Date(`${today}T12:00:00Z`)
  const bereik = await openBereik({ dataDir, clock })
  const errors: unknown[] = []
  const server = await serve({
    bereik,
    web,
    dataDir,
    port: 0,
    onError: (error) => errors.push(error),
  })
  return {
    address: server.address,
    bereik,
    bring: async (municipality, file, bytes, answers = {}) => {
      const upload = { municipality, file, bytes: inOnePiece(bytes), ...answers }
      const [account] = await bereik.imports.receive(upload)
      if (account === undefined) throw new Error(`${file} gave no account`)
      return account
    },
    async close() {
      await server.close()
      await bereik.close()
      await rm(dataDir, { recursive: true, force: true })
      if (errors.length > 0) throw new AggregateError(errors, 'the server failed during a test')
    },
  }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
