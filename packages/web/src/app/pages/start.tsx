// SPDX-License-Identifier: EUPL-1.2
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Heading } from '../components/Heading.tsx'
import { Link } from '../components/Link.tsx'
import { List, Steps } from '../components/List.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { exampleCode } from '../example-code.ts'
import { startTexts } from '../language/start.ts'
import { pathIn } from '../language.ts'
import { servicesOf } from '../services-of.ts'
import { useLanguage } from '../use-language.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return { example: await servicesOf(context).bereik.example.isPresent() }
}

export default function Start() {
  const { example } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const texts = startTexts[language]
  return (
    <>
      <title>{`Bereik: ${texts.title.toLowerCase()}`}</title>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      <Paragraph>{texts.sentences.join(' ')}</Paragraph>
      <Heading level={2}>{texts.searchHeading}</Heading>
      <SearchForm language={language} />
      <Paragraph>
        <Link href={pathIn(language, '/gemeenten')}>{texts.allMunicipalities}</Link>
      </Paragraph>
      {example ? <Example language={language} /> : null}
      <div className="bereik-columns">
        <section>
          <Heading level={2}>{texts.howHeading}</Heading>
          <Steps
            items={texts.steps.map((step) => ({
              key: step.name,
              content: (
                <>
                  <strong>{step.name}</strong> {step.text}
                </>
              ),
            }))}
          />
        </section>
        <section>
          <Heading level={2}>{texts.neverHeading}</Heading>
          <List items={texts.never.map((text) => ({ key: text, content: text }))} />
        </section>
      </div>
    </>
  )
}

function Example({ language }: { readonly language: 'nl' | 'en' }) {
  const texts = startTexts[language]
  return (
    <section>
      <Heading level={2}>{texts.exampleHeading}</Heading>
      <Paragraph>
        {texts.exampleText}{' '}
        <Link href={pathIn(language, `/gemeenten/${exampleCode}`)}>{texts.exampleLink}</Link>
      </Paragraph>
    </section>
  )
}
