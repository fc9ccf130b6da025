// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ourPackages = /^(bereik|@bereik\/[a-z-]+)$/

/**
 * Vite bundles linked workspace packages. Ours must stay outside the server build: the server that
 * runs the pages has them loaded already, and a second copy would have its own classes and stores.
 * The same holds for the key under which the pages find the product in the load context.
 */
export function keepOurPackagesOutside(): Plugin {
  const key = new URL('./services.ts', import.meta.url)
  return {
    name: 'keep-our-packages-outside',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (ourPackages.test(source)) return { id: source, external: true }
      if (this.environment.name !== 'ssr' || !source.endsWith('/services.ts')) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found?.id === fileURLToPath(key) ? { id: key.href, external: true } : null
    },
  }
}
