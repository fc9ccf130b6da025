// SPDX-License-Identifier: EUPL-1.2

import type { RouterContextProvider } from 'react-router'
import type { Services } from '../services.ts'
import { servicesContext } from '../services.ts'

/** What the server handed to this page. */
export function servicesOf(context: Readonly<RouterContextProvider>): Services {
  return context.get(servicesContext)
}
