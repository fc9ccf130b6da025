// SPDX-License-Identifier: EUPL-1.2
// Runs after npm pack (by itself it mends a package.json that a broken-off packing left behind).
import { restoreManifest } from './manifest.mjs'

restoreManifest()
