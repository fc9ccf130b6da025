// SPDX-License-Identifier: EUPL-1.2
import { type Language, languages } from '../language/catalogue.ts'

/** --lang, else the language of the machine when we speak it, else Dutch. Needed before parsing, for help. */
export function cliLanguage(
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.indexOf('--lang')
  const joined = argv.find((argument) => argument.startsWith('--lang='))
  const asked = at === -1 ? joined?.slice('--lang='.length) : argv[at + 1]
  const machine = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || ''
  const wishes = [asked, /^[a-z]{2}(?=[_.-]|$)/.exec(machine)?.[0]]
  return wishes.flatMap((wish) => languages.filter((language) => language === wish))[0] ?? 'nl'
}
