// SPDX-License-Identifier: EUPL-1.2
import { type PlatformId, platformIds } from '../../vocabulary.ts'
import { normaliseHeading } from '../normalise.ts'

/** How people call a platform in a cell, beside its own name. */
const names: Readonly<Record<string, PlatformId>> = {
  fb: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  twitter: 'x',
  'x (twitter)': 'x',
  'twitter/x': 'x',
  'x/twitter': 'x',
  'linked in': 'linkedin',
  'you tube': 'youtube',
  yt: 'youtube',
  'tik tok': 'tiktok',
  'whatsapp-kanaal': 'whatsapp',
  'whatsapp kanaal': 'whatsapp',
  'whatsapp channel': 'whatsapp',
  whats: 'whatsapp',
  'whats app': 'whatsapp',
  wa: 'whatsapp',
  'next door': 'nextdoor',
}

export function platformNamed(cell: string): PlatformId | null {
  const name = normaliseHeading(cell)
  return (
    platformIds.find((id) => id === name) ??
    (Object.hasOwn(names, name) ? (names[name] ?? null) : null)
  )
}
