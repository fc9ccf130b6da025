// SPDX-License-Identifier: EUPL-1.2

/** Small words within a surname: van den Berg, el Khatib, 't Hart. */
export const particles: ReadonlySet<string> = new Set(
  "van de den der des het 't ’t in op ter ten te aan bij onder over uit tot von zu zum el al ait ben bin abu da do dos di du la le les las los".split(
    ' ',
  ),
)

/** Of these only a name can follow: `van der` is never `van de gemeente`. */
export const surnameParticles: ReadonlySet<string> = new Set(
  "van de den der ter ten te 't ’t von el al ait ben bin abu da dos di du la le".split(' '),
)
