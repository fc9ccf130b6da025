// SPDX-License-Identifier: EUPL-1.2
import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

/** One set of pages in two languages: Dutch at the root, English under /en/. */
function pages(language: 'nl' | 'en') {
  const id = (name: string) => ({ id: `${language}-${name}` })
  return [
    index('pages/start.tsx', id('start')),
    route('gemeenten', 'pages/municipalities.tsx', id('municipalities')),
    route('gemeenten/:code', 'pages/municipality.tsx', id('municipality')),
    route('gemeenten/:code/bestanden', 'pages/files.tsx', id('files')),
    route('gemeenten/:code/gezondheid', 'pages/health.tsx', id('health')),
    route('gemeenten/:code/kolommen', 'pages/mappings.tsx', id('mappings')),
    route('gemeenten/:code/kolommen/:key', 'pages/mapping-file.ts', id('mapping-file')),
    route('bestanden/:id', 'pages/import.tsx', id('import')),
    route('bestanden/:id/kolommen', 'pages/mapping.tsx', id('mapping')),
    route('invulblad', 'pages/sheet-file.ts', id('sheet-file')),
    route('voorbeeld', 'pages/example.ts', id('example')),
    route('toegankelijkheid', 'pages/accessibility.tsx', id('accessibility')),
    route('privacy', 'pages/privacy.tsx', id('privacy')),
  ]
}

export default [
  ...pages('nl'),
  ...prefix('en', pages('en')),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig
