// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'

export type Texts<T> = Readonly<Record<Language, T>>

/** The address tells the language: everything under /en is English, the rest Dutch. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl'
}

/** The address of a page in a language; `path` is the Dutch one, beginning with a slash. */
export function pathIn(language: Language, path: string): string {
  if (language === 'nl') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The Dutch path of any address: what both languages share. */
export function sharedPath(pathname: string): string {
  if (languageOf(pathname) === 'nl') return pathname
  return pathname.slice('/en'.length) || '/'
}
