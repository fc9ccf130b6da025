// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react'
import { type RouterContext, RouterContextProvider } from 'react-router'

/** The context of the request a page is made for. */
export const LoadContext = createContext<Readonly<RouterContextProvider>>(
  new RouterContextProvider(),
)

/**
 * What the loader of a page left under `key`. No browser takes a page over, so large data go straight
 * to the components: what a loader returns is encoded for a browser each time, in vain.
 *
 * @throws Error when the loader left nothing
 */
export function useLoaded<T>(key: RouterContext<T>): T {
  return useContext(LoadContext).get(key)
}
