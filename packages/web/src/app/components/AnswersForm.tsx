// SPDX-License-Identifier: EUPL-1.2
import { type ImportAccount, platformNames, type Question } from 'bereik'
import { isCapture, lacksOwnAccount } from '../is-capture.ts'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { answersId, outcomeId } from '../outcome.ts'
import { platformsWithFiles } from '../platforms-with-files.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'
import { Button } from './Button.tsx'
import { faultOf } from './FaultAlert.tsx'
import { SelectField, TextField } from './Field.tsx'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'

interface AnswersFormProps {
  readonly account: ImportAccount
  readonly today: string
  /** What was wrong with the answers as they were sent, and what had been filled in. */
  readonly faults: readonly UploadFault[]
  readonly typed: Readonly<Record<string, string>> | undefined
}

const all: readonly Question[] = ['platform', 'account', 'measured-on', 'followers']

/** The questions a file leaves; for a file that stands, everything that was told or assumed. */
export function AnswersForm(props: AnswersFormProps) {
  const { account, faults } = props
  const language = useLanguage()
  const texts = importTexts[language]
  const asked = account.status === 'question'
  const questions = asked ? account.questions : all
  const form = (
    <form
      className="bereik-form"
      method="post"
      action={`${pathIn(language, `/bestanden/${account.id}`)}#${outcomeId}`}
    >
      {questions.map((question) => (
        <AnswerField key={question} question={question} {...props} />
      ))}
      <Button primary={asked} name="doe" value="antwoorden">
        {texts.answer}
      </Button>
    </form>
  )
  if (!asked) {
    return (
      <details
        id={answersId}
        className="bereik-no-print"
        open={
          account.questions.includes('followers') || lacksOwnAccount(account) || faults.length > 0
        }
      >
        <summary>{texts.changeHeading}</summary>
        {form}
      </details>
    )
  }
  return (
    <section>
      <Heading level={2}>{texts.questionHeading}</Heading>
      <Paragraph>{texts.questionText}</Paragraph>
      {form}
    </section>
  )
}

interface AnswerFieldProps extends AnswersFormProps {
  readonly question: Question
}

function AnswerField({ question, account, today, faults, typed }: AnswerFieldProps) {
  const texts = importTexts[useLanguage()]
  const field = (name: string, known: string | number | null) => ({
    name,
    value: typed?.[name] ?? String(known ?? ''),
    error: faultOf(faults, name),
  })
  if (question === 'platform') {
    const known = platformsWithFiles.map((id) => ({ value: id, label: platformNames[id] }))
    return (
      <SelectField
        {...field('platform', account.platform)}
        label={texts.platformQuestion}
        options={[{ value: '', label: texts.platformNone }, ...known]}
      />
    )
  }
  if (question === 'account') {
    const ofCapture = isCapture(account) ? texts.ownAccountsHint : undefined
    const hint = account.status === 'question' ? texts.accountQuestionHint : ofCapture
    const name = field('account', account.account)
    return <TextField {...name} label={texts.accountQuestion} description={hint} />
  }
  if (question === 'measured-on') {
    const day = field('measuredOn', account.measuredOn)
    return <TextField {...day} label={texts.dayQuestion} type="date" max={today} />
  }
  if (question !== 'followers') return <WritingField question={question} field={field} />
  return (
    <TextField
      {...field('followers', account.followers)}
      label={texts.followersQuestion}
      description={texts.followersQuestionHint}
      numeric
    />
  )
}

interface WritingFieldProps {
  readonly question: Question
  readonly field: (
    name: string,
    known: null,
  ) => { readonly name: string; readonly value: string; readonly error: string | undefined }
}

/** How numbers or dates are written; what stands in columns is asked on a page of its own. */
function WritingField({ question, field }: WritingFieldProps) {
  const texts = importTexts[useLanguage()]
  if (question === 'number-mark') {
    return (
      <SelectField
        {...field('numberMark', null)}
        label={texts.numberMarkQuestion}
        description={texts.numberMarkHint}
        options={[
          { value: '', label: texts.choose },
          { value: ',', label: texts.decimalComma },
          { value: '.', label: texts.decimalPoint },
        ]}
      />
    )
  }
  if (question === 'date-order') {
    return (
      <SelectField
        {...field('dateOrder', null)}
        label={texts.dateOrderQuestion}
        description={texts.dateOrderHint}
        options={[
          { value: '', label: texts.choose },
          { value: 'day-first', label: texts.dayFirst },
          { value: 'month-first', label: texts.monthFirst },
        ]}
      />
    )
  }
  return null
}
