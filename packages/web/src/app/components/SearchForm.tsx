// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import { startTexts } from '../language/start.ts'
import { pathIn } from '../language.ts'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'

interface SearchFormProps {
  readonly language: Language
  readonly value?: string
}

export function SearchForm({ language, value }: SearchFormProps) {
  const texts = startTexts[language]
  return (
    <search>
      <form className="bereik-form--line" method="get" action={pathIn(language, '/gemeenten')}>
        <TextField
          label={texts.searchLabel}
          description={texts.searchHint}
          name="zoek"
          type="search"
          value={value ?? ''}
        />
        <Button primary>{texts.searchButton}</Button>
      </form>
    </search>
  )
}
