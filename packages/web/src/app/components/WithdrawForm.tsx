// SPDX-License-Identifier: EUPL-1.2
import type { ImportAccount } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { outcomeId } from '../outcome.ts'
import { useLanguage } from '../use-language.ts'
import { Button } from './Button.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Summary } from './Summary.tsx'

/** Asked twice: first the summary is opened, then the button says which file goes. */
export function WithdrawForm({ account }: { readonly account: ImportAccount }) {
  const language = useLanguage()
  const texts = importTexts[language]
  if (account.status === 'withdrawn') return null
  return (
    <details className="bereik-no-print">
      <Summary label={texts.withdraw} about={account.file} />
      <Paragraph>{account.status === 'done' ? texts.withdrawText : texts.withdrawUnread}</Paragraph>
      <form method="post" action={`${pathIn(language, `/bestanden/${account.id}`)}#${outcomeId}`}>
        <Button name="doe" value="intrekken">
          {texts.withdrawButton(account.file)}
        </Button>
      </form>
    </details>
  )
}
