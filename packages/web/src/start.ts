// SPDX-License-Identifier: EUPL-1.2
// `npm start`: the whole product on this machine, with the data in ./bereik-data.
import { runCli } from 'bereik'
import { loadWeb } from './load-web.ts'

// At once and not at the first page: a fault in a setting is told here, and the first page is fast.
const web = await loadWeb(process.env)
process.exitCode = await runCli(['serve', ...process.argv.slice(2)], { web })
