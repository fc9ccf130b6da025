// SPDX-License-Identifier: EUPL-1.2
import type { ImportAnswers, PlatformId } from 'bereik'
import { platformIds } from 'bereik'

/** What a form tells about a file; a field left empty tells nothing. A code when a field cannot be used. */
export function readAnswers(form: FormData): ImportAnswers | { readonly code: string } {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const platform = text('platform')
  // "1.629", "1,629" and "1 629" are how people write it; "1,5" stays what it is, and is refused.
  const followers = text('followers').replaceAll(/[.,\s](?=\d{3}(?:\D|$))/g, '')
  const measuredOn = text('measuredOn')
  const account = text('account')
  if (platform !== '' && !isPlatform(platform)) return { code: 'platform-invalid' }
  if (account.length > 200) return { code: 'account-invalid' }
  if (followers !== '' && !/^\d{1,12}$/.test(followers)) return { code: 'followers-invalid' }
  if (measuredOn !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(measuredOn)) {
    return { code: 'measured-on-invalid' }
  }
  const numberMark = text('numberMark')
  const dateOrder = text('dateOrder')
  if (!['', '.', ','].includes(numberMark)) return { code: 'number-mark-invalid' }
  if (!['', 'day-first', 'month-first'].includes(dateOrder)) return { code: 'date-order-invalid' }
  return {
    ...(platform !== '' && { platform }),
    ...(account !== '' && { account }),
    ...(measuredOn !== '' && { measuredOn }),
    ...(followers !== '' && { followers: Number(followers) }),
    ...((numberMark === '.' || numberMark === ',') && { numberMark }),
    ...((dateOrder === 'day-first' || dateOrder === 'month-first') && { dateOrder }),
  }
}

function isPlatform(text: string): text is PlatformId {
  return platformIds.some((id) => id === text)
}
