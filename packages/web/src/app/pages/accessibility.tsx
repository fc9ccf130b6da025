// SPDX-License-Identifier: EUPL-1.2
import { TextPage } from '../components/TextPage.tsx'
import { accessibilityTexts } from '../language/accessibility.ts'
import { useLanguage } from '../use-language.ts'

export default function Accessibility() {
  return <TextPage texts={accessibilityTexts[useLanguage()]} />
}
