// SPDX-License-Identifier: EUPL-1.2
import { TextPage } from '../components/TextPage.tsx'
import { useLanguage } from '../language.ts'
import { accessibilityTexts } from '../language/accessibility.ts'

export default function Accessibility() {
  return <TextPage texts={accessibilityTexts[useLanguage()]} />
}
