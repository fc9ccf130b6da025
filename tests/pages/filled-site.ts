// SPDX-License-Identifier: EUPL-1.2
import {
  facebookAudience,
  foreignTable,
  harmedAudience,
  instagramAudience,
  linkedinFollowers,
  messagesOfPeople,
  openNumbers,
  tiktokGender,
  tiktokHours,
  youtubeAges,
  zipOf,
} from './export-files.ts'
import { openSite, type Site } from './site.ts'

/** A municipality with files of every kind of outcome, and what each became. */
const filledCode = 'GM0513'

/** One with files of the other platforms. */
const otherCode = 'GM0632'

export interface FilledSite extends Site {
  /** Paths, in Dutch, of every page in every state, by what is to be seen there. */
  readonly pages: Readonly<Record<string, string>>
}

/** A site with an import in every state, so that every state of every page can be visited. */
export async function openFilledSite(): Promise<FilledSite> {
  const site = await openSite()
  try {
    return { ...site, pages: await fill(site) }
  } catch (error) {
    await site.close()
    throw error
  }
}

async function fill(site: Site): Promise<FilledSite['pages']> {
  const measuredOn = '2026-03-03'
  const followers = { measuredOn, followers: 6100 }
  const done = await site.bring(filledCode, 'instagram.csv', instagramAudience(), { measuredOn })
  await site.bring(filledCode, 'facebook.csv', facebookAudience(), followers)
  const asked = await site.bring(filledCode, 'tweede.csv', instagramAudience(990), { measuredOn })
  const unrecognised = await site.bring(filledCode, 'zaken.csv', foreignTable())
  const harmed = await site.bring(filledCode, 'half.csv', harmedAudience(), {
    measuredOn: '2026-04-01',
  })
  const withdrawn = await site.bring(filledCode, 'oud.csv', instagramAudience(800), {
    measuredOn: '2025-12-01',
  })
  await site.bereik.imports.withdraw(withdrawn.id)
  await site.bring('GM0344', 'facebook.csv', facebookAudience('4.9%'), { measuredOn })
  const notNeeded = await site.bring(
    otherCode,
    'cijfers.zip',
    zipOf({ 'FollowerActivity.csv': tiktokHours(), 'FollowerGender.csv': tiktokGender() }),
    { measuredOn },
  )
  const ages = await site.bring(otherCode, 'Viewer age.csv', youtubeAges(), { measuredOn })
  await site.bring(otherCode, 'volgers.xls', linkedinFollowers(), { measuredOn })
  const capture = await site.bring(otherCode, 'berichten.csv', messagesOfPeople())
  const open = await site.bring(otherCode, 'uren.csv', openNumbers())
  const unreadable = await site.bring(otherCode, 'folder.pdf', Buffer.from('%PDF-1.4\n\0\u00ff'))
  const other = `/gemeenten/${otherCode}`
  const municipality = `/gemeenten/${filledCode}`
  return {
    start: '/',
    'all municipalities': '/gemeenten',
    'search with results': '/gemeenten?zoek=haar',
    'search without results': '/gemeenten?zoek=zzz',
    'municipality with figures': municipality,
    'public view': `${municipality}?weergave=openbaar`,
    'number of followers not known': '/gemeenten/GM0344',
    'hidden in public': '/gemeenten/GM0344?weergave=openbaar',
    'municipality without files': '/gemeenten/GM0363',
    'abolished municipality': '/gemeenten/GM0788',
    'files with every outcome': `${municipality}/bestanden`,
    'files just brought': `${municipality}/bestanden?gebracht=${done.id},${asked.id}`,
    'files, none yet': '/gemeenten/GM0363/bestanden',
    'import that stands': `/bestanden/${done.id}`,
    'import with a question': `/bestanden/${asked.id}`,
    'import that nobody knows': `/bestanden/${unrecognised.id}`,
    'columns to point out': `/bestanden/${unrecognised.id}/kolommen`,
    'remembered columns': `${municipality}/kolommen`,
    'import with rejects': `/bestanden/${harmed.id}`,
    'import that is not needed': `/bestanden/${notNeeded.id}`,
    'import that cannot be read': `/bestanden/${unreadable.id}`,
    'import with open numbers and dates': `/bestanden/${open.id}`,
    'import of views by age': `/bestanden/${ages.id}`,
    'import without an own account': `/bestanden/${capture.id}`,
    'parts of a zip': `${other}/bestanden`,
    'other platforms': other,
    'health with everything': `${municipality}/gezondheid`,
    'health of other platforms': `${other}/gezondheid`,
    'health, no files yet': '/gemeenten/GM0363/gezondheid',
    'no columns remembered': '/gemeenten/GM0363/kolommen',
    'import withdrawn': `/bestanden/${withdrawn.id}`,
    accessibility: '/toegankelijkheid',
    privacy: '/privacy',
    'unknown address': '/bestaat-niet',
    'unknown municipality': '/gemeenten/GM0000',
    'unknown file': '/bestanden/bestaat-niet',
  }
}
