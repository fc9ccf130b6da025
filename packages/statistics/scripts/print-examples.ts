// SPDX-License-Identifier: EUPL-1.2
// Prints, as JSON, every function that the library exports with the examples of its docstring.
import { readLibrary } from './read-library.ts'

const functions = readLibrary().filter(({ declaration }) => declaration.kind === 'function')
const examples = functions.map(({ name, file, docstring }) => ({
  name,
  file,
  examples: docstring.examples,
}))
console.log(JSON.stringify(examples))
