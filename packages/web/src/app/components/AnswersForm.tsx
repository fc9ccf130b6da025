// SPDX-License-Identifier: EUPL-1.2
import { type ImportAccount, platformNames, type Question } from 'bereik'
import { importTexts } from '../language/imports.ts'
import { pathIn } from '../language.ts'
import { platformsWithFiles } from '../platforms-with-files.ts'
import { useLanguage } from '../use-language.ts'
import { Button } from './Button.tsx'
import { SelectField, TextField } from './Field.tsx'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'

interface AnswersFormProps {
  readonly account: ImportAccount
  readonly today: string
}

const all: readonly Question[] = ['platform', 'account', 'measured-on', 'followers']

/** The questions a file leaves; for a file that stands, everything that was told or assumed. */
export function AnswersForm({ account, today }: AnswersFormProps) {
  const language = useLanguage()
  const texts = importTexts[language]
  const asked = account.status === 'question'
  const questions = asked ? account.questions : all
  const form = (
    <form
      className="bereik-form"
      method="post"
      action={pathIn(language, `/bestanden/${account.id}`)}
    >
      {questions.map((question) => (
        <AnswerField key={question} question={question} account={account} today={today} />
      ))}
      <Button primary={asked} name="doe" value="antwoorden">
        {texts.answer}
      </Button>
    </form>
  )
  if (!asked) {
    return (
      <details className="bereik-no-print" open={account.questions.includes('followers')}>
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

function AnswerField({ question, account, today }: AnswerFieldProps) {
  const texts = importTexts[useLanguage()]
  if (question === 'platform') return <PlatformField account={account} />
  if (question === 'account') {
    const hint = account.status === 'question' ? { description: texts.accountQuestionHint } : {}
    const value = account.account ?? ''
    return <TextField label={texts.accountQuestion} name="account" value={value} {...hint} />
  }
  if (question === 'measured-on') {
    const day = { value: account.measuredOn ?? '', max: today }
    return <TextField label={texts.dayQuestion} name="measuredOn" type="date" {...day} />
  }
  return (
    <TextField
      label={texts.followersQuestion}
      description={texts.followersQuestionHint}
      name="followers"
      value={account.followers === null ? '' : String(account.followers)}
      numeric
    />
  )
}

function PlatformField({ account }: { readonly account: ImportAccount }) {
  const texts = importTexts[useLanguage()]
  const known = platformsWithFiles.map((id) => ({ value: id, label: platformNames[id] }))
  return (
    <SelectField
      label={texts.platformQuestion}
      name="platform"
      value={account.platform ?? ''}
      options={[{ value: '', label: texts.platformNone }, ...known]}
    />
  )
}
