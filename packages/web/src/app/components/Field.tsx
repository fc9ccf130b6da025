// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly description?: string
  readonly children: (ids: { readonly id: string; readonly describedBy?: string }) => ReactNode
}

/** Label, explanation and control, tied together. */
function Field({ label, description, children }: FieldProps) {
  const id = useId()
  const describedBy = `${id}-description`
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
      <div className="utrecht-form-field__input">
        {children(description === undefined ? { id } : { id, describedBy })}
      </div>
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly name: string
  readonly description?: string
  readonly value?: string
  readonly type?: 'text' | 'search' | 'date'
  readonly numeric?: boolean
  readonly required?: boolean
  readonly max?: string
}

export function TextField(props: TextFieldProps) {
  return (
    <Field label={props.label} {...described(props)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          name={props.name}
          type={props.type ?? 'text'}
          className="utrecht-textbox utrecht-textbox--html-input"
          defaultValue={props.value}
          inputMode={props.numeric ? 'numeric' : undefined}
          required={props.required}
          max={props.max}
          autoComplete="off"
          aria-describedby={describedBy}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps {
  readonly label: string
  readonly name: string
  readonly description?: string
  readonly value?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Field label={props.label} {...described(props)}>
      {({ id, describedBy }) => (
        <select
          id={id}
          name={props.name}
          className="utrecht-select utrecht-select--html-select"
          defaultValue={props.value}
          aria-describedby={describedBy}
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

interface FileFieldProps {
  readonly label: string
  readonly name: string
  readonly description?: string
}

export function FileField(props: FileFieldProps) {
  return (
    <Field label={props.label} {...described(props)}>
      {({ id, describedBy }) => (
        <input
          id={id}
          name={props.name}
          type="file"
          multiple
          required
          className="bereik-file"
          aria-describedby={describedBy}
        />
      )}
    </Field>
  )
}

function described(props: { readonly description?: string }): { description?: string } {
  return props.description === undefined ? {} : { description: props.description }
}
