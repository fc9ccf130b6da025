// SPDX-License-Identifier: EUPL-1.2

/** Names behind the `@` that are mail providers, with or without their ending. */
export const mailProviders: ReadonlySet<string> = new Set(
  `gmail googlemail hotmail outlook live msn yahoo icloud ziggo kpn kpnmail planet home xs4all hetnet
  casema chello upcmail telfort quicknet zonnet tele2 solcon caiway online protonmail proton me gmx
  telenet skynet aol mail versatel wanadoo freeler delta zeelandnet filternet kliksafe`.split(
    /\s+/,
  ),
)

/** Endings of domains that are believed where an address is written in words. */
export const knownEndings: ReadonlySet<string> = new Set(
  'nl com net org be eu de info nu biz frl amsterdam uk fr es it io me co online tv email app'.split(
    ' ',
  ),
)
