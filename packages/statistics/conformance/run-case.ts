// SPDX-License-Identifier: EUPL-1.2
import { isList, isObject, type Json, type JsonObject, namesOnly } from './case.ts'
import { type Difference, differences } from './compare.ts'
import { CaseError, numberAt, objectAt, textAt } from './read.ts'
import { topics } from './topics.ts'

/** What is wrong with the answer that the library gives to one case; empty when nothing is. */
export function runCase(file: JsonObject): readonly Difference[] {
  const name = textAt(file, 'name')
  const topic = typeof file['topic'] === 'string' ? file['topic'] : (name.split('/')[0] ?? '')
  const produce = topics[topic]
  if (produce === undefined) return [{ key: 'topic', got: null, want: topic }]
  const expected = file['expected'] ?? null
  const wanted = namesOnly(expected)
  if (!isObject(wanted) && !isList(wanted)) throw new CaseError('expected is not an answer')
  const tolerance = objectAt(file, 'tolerance')
  const notes = typeof file['notes'] === 'string' ? file['notes'] : ''
  const got = answer(() =>
    produce({ name, topic, inputs: objectAt(file, 'inputs'), notes, wanted }),
  )
  if ('fault' in got) return [{ key: '(run)', got: got.fault, want: 'an answer' }]
  return differences(topic, got.value, expected, {
    relative: numberAt(tolerance, 'relative'),
    absolute: numberAt(tolerance, 'absolute'),
  })
}

/** One broken case must not hide the others: what it throws is its answer. */
function answer(produce: () => Json): { value: Json } | { fault: string } {
  try {
    return { value: produce() }
  } catch (error) {
    if (error instanceof Error) return { fault: `${error.name}: ${error.message}` }
    throw error
  }
}
