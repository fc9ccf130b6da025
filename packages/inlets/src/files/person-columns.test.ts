// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recognise } from '../recognise.ts'
import { namesPersonColumn } from './person-columns.ts'

const own = {
  x: 'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements',
  youtube: 'Content,Video title,Video publish time,Duration,Views,Watch time (hours)',
  tiktok:
    'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views',
  meta: 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Reach,Reactions,Comments',
}
const isKnown = (head: string) =>
  recognise(Buffer.from(`${head}\n${head.replace(/[^,]+/g, '')}\n`), true).state === 'recognised'

for (const [name, head] of Object.entries(own)) {
  test(`an export of an owner's totals with a column of persons is not one: ${name}`, () => {
    assert.equal(isKnown(head), true)
    assert.equal(isKnown(`${head},Something new`), true)
    assert.equal(isKnown(`${head},Author`), false)
    assert.equal(isKnown(`${head},Commenter e-mail`), false)
  })
}

test('columns of counts are none of persons', () => {
  const counts = ['Phone number clicks', 'E-mail clicks', 'Unique users', 'Profile visits', 'Users']
  assert.deepEqual(counts.filter(namesPersonColumn), [])
  const persons = ['author_email', 'Auteur', 'Telefoonnummer', 'from.First name', 'Posted by']
  assert.deepEqual(persons.filter(namesPersonColumn), persons)
})
