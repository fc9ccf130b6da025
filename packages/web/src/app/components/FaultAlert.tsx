// SPDX-License-Identifier: EUPL-1.2
import { filesTexts } from '../language/files.ts'
import { outcomeId } from '../outcome.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'
import { Alert } from './Alert.tsx'
import { List } from './List.tsx'
import { Paragraph } from './Paragraph.tsx'

/** What a form could not do. The address of the form ends in its id, so that it gets the focus. */
export function FaultAlert({ faults }: { readonly faults: readonly UploadFault[] }) {
  const texts = filesTexts[useLanguage()]
  const [only, ...others] = faults
  return (
    <div id={outcomeId} tabIndex={-1} role="alert" className="bereik-outcome">
      <Alert kind="error" title={texts.failed}>
        {only !== undefined && others.length === 0 ? (
          <Paragraph>{only.text}</Paragraph>
        ) : (
          <List items={faults.map(({ text }) => ({ key: text, content: text }))} />
        )}
      </Alert>
    </div>
  )
}

/** What is wrong with one field of the form, if anything. */
export function faultOf(faults: readonly UploadFault[], field: string): string | undefined {
  return faults.find(({ where }) => where === field)?.text
}
