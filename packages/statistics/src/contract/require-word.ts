// SPDX-License-Identifier: EUPL-1.2
import { ContractError } from './contract-error.ts'

/**
 * Plain JavaScript has no types to stop a misspelt word, and a misspelt word must not choose.
 *
 * @throws ContractError when the word is none of those that are there
 */
export function requireWord(word: string, words: readonly string[], what: string): void {
  if (!words.includes(word)) {
    throw new ContractError(`${what} ${JSON.stringify(word)}: one of ${words.join(', ')}`)
  }
}

/** @throws ContractError when the object holds a key that nobody reads */
export function requireKeys(given: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(given)) requireWord(key, known, `${what}: key`)
}
