// SPDX-License-Identifier: EUPL-1.2
import type { ApiApp } from './api-app.ts'
import { apiVersion } from './api-headers.ts'

/** The description of the API (OpenAPI 3.1), made from the routes themselves. */
export function apiDocument(app: ApiApp) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bereik',
      version: apiVersion,
      description:
        'Whom a Dutch municipality reaches on social media, beside its own residents. ' +
        'Paths are Dutch, keys English. A figure is a value with its margins, withheld, or unavailable.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    servers: [{ url: '/', description: 'The installation that serves this document.' }],
    tags: [
      { name: 'gemeenten', description: 'Municipalities and their residents.' },
      { name: 'bereik', description: 'Figures, reports and data files.' },
      { name: 'bestanden', description: 'Export files of platforms and what became of them.' },
      { name: 'voorbeeld', description: 'The made-up municipality of a new installation.' },
    ],
  })
}
