// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import { useLocation } from 'react-router'
import { languageOf } from './language.ts'

/** The language of the page that is being made. */
export function useLanguage(): Language {
  return languageOf(useLocation().pathname)
}
