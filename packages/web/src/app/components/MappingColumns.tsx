// SPDX-License-Identifier: EUPL-1.2
import { type ColumnPreview, type Language, metrics, type TablePreview } from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import { choiceName, fieldChoices } from '../mapping-form.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'
import { faultOf } from './FaultAlert.tsx'
import { type ChoiceGroup, GroupedSelectField } from './Field.tsx'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'

interface MappingColumnsProps {
  readonly table: TablePreview
  /** Per column what was chosen for it. */
  readonly choices: readonly string[]
  readonly faults: readonly UploadFault[]
}

/** For every column of the file the question what stands in it. */
export function MappingColumns({ table, choices, faults }: MappingColumnsProps) {
  const language = useLanguage()
  const texts = mappingTexts[language]
  const [withFigures, withoutFigures] = choiceGroups(language)
  return (
    <section>
      <Heading level={3}>{texts.columnsHeading}</Heading>
      <Paragraph>{texts.columnsText}</Paragraph>
      {table.columns.map((column, place) => (
        <GroupedSelectField
          // Columns have no other name than their place.
          key={choiceName(place)}
          name={choiceName(place)}
          label={columnName(column, place, language)}
          description={hintOf(table, column, place, language)}
          value={choices[place] ?? ''}
          error={faultOf(faults, choiceName(place))}
          first={{ value: '', label: texts.notKept }}
          groups={mayCount(column) ? withFigures : withoutFigures}
        />
      ))}
    </section>
  )
}

/** What a column is called on the page: its place, its heading, and which of several. */
export function columnName(
  { heading, occurrence }: ColumnPreview,
  place: number,
  language: Language,
): string {
  const texts = mappingTexts[language]
  const name = heading === '' ? texts.unnamed : shortened(heading, 120)
  return texts.column(place + 1, name) + (occurrence > 1 ? texts.occurrence(occurrence) : '')
}

export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}

const examplesShown = 3

function hintOf(
  table: TablePreview,
  column: ColumnPreview,
  place: number,
  language: Language,
): string {
  const texts = mappingTexts[language]
  const cells = table.rows.map((row) => row[place] ?? '').filter((cell) => cell !== '')
  const shown = [...new Set(cells)].slice(0, examplesShown).map((cell) => shortened(cell, 60))
  const examples = shown.length === 0 ? texts.empty : texts.examples(shown.join(' · '))
  return column.persons ? `${examples}. ${texts.persons}` : examples
}

/** Texts and links are no figures: leaving those out keeps long lists short. */
function mayCount({ shape }: ColumnPreview): boolean {
  return shape === 'number' || shape === 'empty' || shape === 'word' || shape === 'id'
}

type Groups = readonly ChoiceGroup[]

function choiceGroups(language: Language): readonly [Groups, Groups] {
  const texts = mappingTexts[language]
  const fields = fieldChoices.map((value) => ({ value, label: texts.choices[value] }))
  const figures = metrics.map(({ id, label }) => ({ value: id, label: label[language] }))
  const ofFields = { label: texts.fields, options: fields }
  return [[ofFields, { label: texts.figures, options: figures }], [ofFields]]
}
