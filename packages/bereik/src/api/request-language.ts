// SPDX-License-Identifier: EUPL-1.2
import { type Language, languages } from '../language/catalogue.ts'

function known(text: string | null | undefined): Language | undefined {
  return languages.find((language) => language === text)
}

/** The first language of an Accept-Language header that Bereik speaks, by the reader's own weights. */
function accepted(header: string | null): Language | undefined {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...settings] = wish.trim().toLowerCase().split(';')
    const weight = settings.map((text) => /^\s*q=([0-9.]+)$/.exec(text)?.[1]).find(Boolean)
    return { language: known(tag.split('-')[0]), weight: weight === undefined ? 1 : Number(weight) }
  })
  return wishes
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .find((wish) => wish.language)?.language
}

/** `taal` when given, else what the browser asks for, else Dutch. */
export function requestLanguage(request: Request): Language {
  const asked = known(new URL(request.url).searchParams.get('taal'))
  return asked ?? accepted(request.headers.get('accept-language')) ?? 'nl'
}
