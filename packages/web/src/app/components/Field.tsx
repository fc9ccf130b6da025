// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react'

interface About {
  readonly label: string
  readonly description?: string | undefined
  /** What is wrong with what was filled in. */
  readonly error?: string | undefined
}

interface FieldProps extends About {
  readonly children: (ids: {
    readonly id: string
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': true | undefined
  }) => ReactNode
}

/** Label, explanation, fault and control, tied together. */
function Field({ label, description, error, children }: FieldProps) {
  const id = useId()
  const [describedBy, errorId] = [`${id}-description`, `${id}-error`]
  const ids = [
    ...(description === undefined ? [] : [describedBy]),
    ...(error === undefined ? [] : [errorId]),
  ]
  return (
    <div className="utrecht-form-field utrecht-form-field--distanced">
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
        {label}
      </label>
      {description === undefined ? null : (
        <p id={describedBy} className="utrecht-form-field-description">
          {description}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className="utrecht-form-field__error-message bereik-field-error">
          {error}
        </p>
      )}
      <div className="utrecht-form-field__input">
        {children({
          id,
          'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
          'aria-invalid': error === undefined ? undefined : true,
        })}
      </div>
    </div>
  )
}

interface TextFieldProps extends About {
  readonly name: string
  readonly value?: string
  readonly type?: 'text' | 'search' | 'date'
  readonly numeric?: boolean
  readonly required?: boolean
  readonly max?: string
}

export function TextField(props: TextFieldProps) {
  return (
    <Field label={props.label} description={props.description} error={props.error}>
      {(ids) => (
        <input
          {...ids}
          name={props.name}
          type={props.type ?? 'text'}
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={props.value}
          inputMode={props.numeric ? 'numeric' : undefined}
          required={props.required}
          max={props.max}
          autoComplete="off"
        />
      )}
    </Field>
  )
}

interface SelectFieldProps extends About {
  readonly name: string
  readonly value?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Field label={props.label} description={props.description} error={props.error}>
      {(ids) => (
        <select
          {...ids}
          name={props.name}
          className="utrecht-select utrecht-select--html-select"
          defaultValue={props.value}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}

export interface ChoiceGroup {
  readonly label: string
  readonly options: readonly Choice[]
}

interface GroupedSelectFieldProps extends About {
  readonly name: string
  readonly value: string
  /** Stands before the groups. */
  readonly first: Choice
  readonly groups: readonly ChoiceGroup[]
}

export function GroupedSelectField(props: GroupedSelectFieldProps) {
  return (
    <Field label={props.label} description={props.description} error={props.error}>
      {(ids) => (
        <select
          {...ids}
          name={props.name}
          className="utrecht-select utrecht-select--html-select"
          defaultValue={props.value}
        >
          <option value={props.first.value}>{props.first.label}</option>
          {props.groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

interface FileFieldProps extends About {
  readonly name: string
}

export function FileField(props: FileFieldProps) {
  return (
    <Field label={props.label} description={props.description} error={props.error}>
      {(ids) => (
        <input {...ids} name={props.name} type="file" multiple required className="bereik-file" />
      )}
    </Field>
  )
}
