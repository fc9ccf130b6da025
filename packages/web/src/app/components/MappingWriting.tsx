// SPDX-License-Identifier: EUPL-1.2
import type { TablePreview } from 'bereik'
import { mappingTexts } from '../language/mapping.ts'
import type { MappingForm } from '../mapping-form.ts'
import { readAsText } from '../read-as-text.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'
import { faultOf } from './FaultAlert.tsx'
import { SelectField, TextField } from './Field.tsx'
import { Heading } from './Heading.tsx'

interface MappingWritingProps {
  readonly table: TablePreview
  readonly form: MappingForm
  readonly faults: readonly UploadFault[]
}

type Reading = TablePreview['numbers' | 'dates']['readings'][number]

/** How numbers, dates and times are read, each by an example from the file. */
export function MappingWriting({ table, form, faults }: MappingWritingProps) {
  const language = useLanguage()
  const texts = mappingTexts[language]
  const { numbers, dates } = table
  const wayOption = (name: string, { way, example, readAs }: Reading) => ({
    value: way,
    label:
      readAs === null
        ? texts.noReading(name, example)
        : texts.reading(name, example, readAsText(readAs, language)),
  })
  return (
    <section>
      <Heading level={3}>{texts.writingHeading}</Heading>
      <WayField
        name="getallen"
        label={texts.numbersQuestion}
        value={form.numberMark}
        error={faultOf(faults, 'getallen')}
        isOpen={numbers.open}
        options={numbers.readings.map((reading) => wayOption(texts.marks[reading.way], reading))}
      />
      <WayField
        name="datums"
        label={texts.datesQuestion}
        value={form.dateOrder}
        error={faultOf(faults, 'datums')}
        isOpen={dates.open}
        options={dates.readings.map((reading) => wayOption(texts.orders[reading.way], reading))}
      />
      <SelectField
        name="tijden"
        label={texts.zoneQuestion}
        value={form.timeZone}
        options={[
          { value: 'local', label: texts.zones.local },
          { value: 'utc', label: texts.zones.utc },
        ]}
      />
      <TextField
        name="leeg"
        label={texts.missingQuestion}
        description={texts.missingHint}
        value={form.missing}
        error={faultOf(faults, 'leeg')}
      />
    </section>
  )
}

interface WayFieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  /** True when the file itself does not tell. */
  readonly isOpen: boolean
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Where there is nothing to choose the answer goes along unseen. */
function WayField({ isOpen, options, ...field }: WayFieldProps) {
  const texts = mappingTexts[useLanguage()]
  if (options.length === 0) return <input type="hidden" name={field.name} value={field.value} />
  const shown = isOpen ? [{ value: '', label: texts.choose }, ...options] : options
  return <SelectField {...field} description={isOpen ? texts.open : undefined} options={shown} />
}
