// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { keepOurPackagesOutside } from './src/keep-our-packages-outside.ts'

export default defineConfig({
  plugins: [keepOurPackagesOutside(), reactRouter()],
  build: {
    // Nothing inlined as data: URL, so that the pages' security policy can stay strict.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    sourcemap: false,
  },
})
