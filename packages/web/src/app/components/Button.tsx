// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

interface ButtonProps {
  readonly primary?: boolean
  readonly name?: string
  readonly value?: string
  readonly children: ReactNode
}

/** Sends the form it stands in. */
export function Button({ primary, name, value, children }: ButtonProps) {
  const look = primary ? 'primary-action' : 'secondary-action'
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`utrecht-button utrecht-button--${look} utrecht-button--submit`}
    >
      {children}
    </button>
  )
}
