// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

/** Of the product, from its package.json; the API's contract has a version of its own. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))
