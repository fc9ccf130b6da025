// SPDX-License-Identifier: EUPL-1.2
import type { ApiDoor, Bereik } from 'bereik'
import { createContext } from 'react-router'
import type { Theme } from './theme.ts'

/** What every page may use: the product, the look, and the clock. */
export interface Services {
  readonly bereik: Bereik
  /** Takes in the files of a form that was sent without script. */
  readonly api: ApiDoor
  readonly theme: Theme
  /** Today in the Netherlands, ISO date. */
  readonly today: () => string
  /** Where the colours of the charts stand. */
  readonly chartStylesHref: string
  /** Where the file page's script stands. */
  readonly scriptHref: string
}

/** The key under which a page finds its services in the load context. */
export const servicesContext = createContext<Services>()
