// SPDX-License-Identifier: EUPL-1.2

interface Signals {
  once(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown
  removeListener(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): unknown
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves at the first request to stop; a second one ends the process at once. */
export function untilStopped(process: Signals): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of signals) process.removeListener(signal, stop)
      resolve()
    }
    for (const signal of signals) process.once(signal, stop)
  })
}
