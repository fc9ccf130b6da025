// SPDX-License-Identifier: EUPL-1.2
import { isList, type JsonObject } from '../case.ts'

/** Which of the 183 schools got an award (Y), in the order of the data set. */
const awards =
  'YYYnYYYnYYYYYYnnYYnYnnYYYYYYnYYYnnnnYYYnYYYnYYYYYYYnYYnYYnnYY' +
  'nnnYYnYYYYnYYYnYnYnYYYYYnnYYYYYYYYYnYYnnYnYYYnYnnYYYYYYYnYYnn' +
  'nYYYYnYnYnYYnYnnnYYYYYYnYnYnYYYYYYYYYnnYYYYnYYYYYYYYYYYYnYYYY'

/** Sum of row number (from 1) times enrolment: tells that the rows are those of the data set. */
const fingerprint = 9799486

/**
 * The columns of a case. Cases made from `apiclus1`, public data on Californian schools, may ask
 * about the column `awards` without carrying it; where the rows are surely those, it is added.
 */
export function withAwards(data: JsonObject): JsonObject {
  const enroll = data['enroll']
  if (data['awards'] !== undefined || !isList(enroll) || enroll.length !== awards.length)
    return data
  const sum = enroll.reduce((total: number, one, row) => total + Number(one) * (row + 1), 0)
  if (sum !== fingerprint) return data
  return { ...data, awards: Array.from(awards, (one) => (one === 'Y' ? 'Yes' : 'No')) }
}
