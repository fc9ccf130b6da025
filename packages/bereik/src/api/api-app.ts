// SPDX-License-Identifier: EUPL-1.2
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Language } from '../language/catalogue.ts'
import type { Bereik } from './bereik.ts'

export interface ApiSettings {
  readonly bereik: Bereik
  /** Largest file that may be sent, in bytes. */
  readonly uploadLimit: number
  /** Told of every error that nobody foresaw. */
  readonly onError: (error: unknown) => void
}

export interface ApiEnv {
  Variables: { language: Language }
}

export type ApiApp = OpenAPIHono<ApiEnv>
