// SPDX-License-Identifier: EUPL-1.2
import { TextPage } from '../components/TextPage.tsx'
import { privacyTexts } from '../language/privacy.ts'
import { useLanguage } from '../use-language.ts'

export default function Privacy() {
  return <TextPage texts={privacyTexts[useLanguage()]} />
}
