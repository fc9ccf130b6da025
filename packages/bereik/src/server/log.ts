// SPDX-License-Identifier: EUPL-1.2
import { type DestinationStream, type Logger, pino } from 'pino'

/** What went wrong, one JSON line each; never who asked, what was sent, or the token. */
export function createLog(destination: DestinationStream): Logger {
  const options = {
    name: 'bereik',
    redact: { paths: ['*.authorization', '*.token', '*.parameters', '*.text'], remove: true },
  }
  return pino(options, destination)
}
