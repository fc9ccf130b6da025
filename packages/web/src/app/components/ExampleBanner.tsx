// SPDX-License-Identifier: EUPL-1.2
import type { Language } from 'bereik'
import { shellTexts } from '../language/shell.ts'
import { pathIn } from '../language.ts'
import { Button } from './Button.tsx'

/** Stands on every page of the made-up municipality. */
export function ExampleBanner({ language }: { readonly language: Language }) {
  const texts = shellTexts[language]
  return (
    <div className="utrecht-alert utrecht-alert--warning bereik-example">
      <p className="nl-paragraph bereik-example__text">
        <strong>{texts.example}</strong>
      </p>
      <form method="post" action={pathIn(language, '/voorbeeld')}>
        <Button name="doe" value="verwijderen">
          {texts.removeExample}
        </Button>
      </form>
    </div>
  )
}
