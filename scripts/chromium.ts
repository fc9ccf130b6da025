// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium of this machine: BEREIK_CHROMIUM, else the first one on the PATH; null when none. */
export function findChromium(): string | null {
  const named = process.env['BEREIK_CHROMIUM']
  if (named !== undefined && existsSync(named)) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...places].find((path) => existsSync(path)) ?? null
}

const byHand =
  'The tests of the pages need Chromium. Install it and run `npm test` again:\n' +
  '  sudo apt-get update && sudo apt-get install --yes chromium\n' +
  'or point BEREIK_CHROMIUM at the browser you have.'

/** Finds Chromium, or installs Debian's when this user may; throws with the command to type. */
export function requireChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  const apt = aptCommand()
  if (apt === null) throw new Error(byHand)
  console.error('Installing Chromium for the tests of the pages (once) ...')
  const [command, ...before] = apt
  for (const rest of [
    ['update', '-qq'],
    ['install', '--yes', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync(command, [...before, ...rest], { stdio: ['ignore', 2, 2] })
  }
  const installed = findChromium()
  if (installed === null) throw new Error(byHand)
  return installed
}

/** apt-get as this user may call it: as root, or with sudo that asks no password; null otherwise. */
function aptCommand(): [string, ...string[]] | null {
  const runs = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (!runs('apt-get', ['--version'])) return null
  // Another apt-get may be busy (a machine that has just started updates itself): wait for it.
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300']
  if (process.getuid?.() === 0) return ['env', ...apt]
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n', 'env', ...apt] : null
}
