// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Municipality, platformNames } from 'bereik'
import { filesTexts } from '../language/files.ts'
import { pathIn } from '../language.ts'
import { outcomeId } from '../outcome.ts'
import { platformsWithFiles } from '../platforms-with-files.ts'
import type { UploadFault } from '../upload-answer.ts'
import { useLanguage } from '../use-language.ts'
import { Button } from './Button.tsx'
import { faultOf } from './FaultAlert.tsx'
import { FileField, SelectField, TextField } from './Field.tsx'

interface UploadFormProps {
  readonly municipality: Municipality
  readonly today: string
  /** What was wrong with the form as it was sent. */
  readonly faults: readonly UploadFault[]
}

/**
 * A plain form. The script of this page sends it to the API, makes it a place to drop files on and
 * shows the progress; its words stand in data attributes, so that the script has no language of its own.
 */
export function UploadForm({ municipality, today, faults }: UploadFormProps) {
  const language = useLanguage()
  const texts = filesTexts[language]
  const { progress } = texts
  const page = pathIn(language, `/gemeenten/${municipality.code}/bestanden`)
  const platforms = platformsWithFiles.map((id) => ({ value: id, label: platformNames[id] }))
  return (
    <form
      className="bereik-form"
      method="post"
      encType="multipart/form-data"
      action={`${page}#${outcomeId}`}
      data-upload={`/api/v1/gemeenten/${municipality.code}/bestanden`}
      data-page={page}
      data-outcome={outcomeId}
      data-sending={progress.sending}
      data-reading={progress.reading}
      data-done={progress.done}
      data-broken={progress.broken}
      data-chosen={progress.chosen}
      data-kept={progress.kept}
    >
      <input type="hidden" name="taal" value={language} />
      <div className="bereik-drop" data-drop="">
        <FileField label={texts.fileLabel} description={texts.fileHint} name="bestand" />
      </div>
      <SelectField
        label={texts.platformLabel}
        description={texts.platformHint}
        name="platform"
        error={faultOf(faults, 'platform')}
        options={[{ value: '', label: texts.platformAuto }, ...platforms]}
      />
      <TextField
        label={texts.accountLabel}
        description={texts.accountHint}
        error={faultOf(faults, 'account')}
        name="account"
      />
      <TextField
        label={texts.dayLabel}
        description={texts.dayHint(formatDate(today, language))}
        error={faultOf(faults, 'measuredOn')}
        name="measuredOn"
        type="date"
        max={today}
      />
      <TextField
        label={texts.followersLabel}
        description={texts.followersHint}
        error={faultOf(faults, 'followers')}
        name="followers"
        numeric
      />
      <div data-progress="" hidden>
        <progress className="bereik-progress" max="100" aria-hidden="true" />
      </div>
      <output id="voortgang" className="nl-paragraph bereik-status" data-status="" />
      <Button primary>{texts.send}</Button>
    </form>
  )
}
