// SPDX-License-Identifier: EUPL-1.2

interface SummaryProps {
  readonly label: string
  /** What it is about, for who hears it without what stands around it. */
  readonly about: string
}

/** The line that opens a `details`. */
export function Summary({ label, about }: SummaryProps) {
  return (
    <summary>
      {label}
      <span className="bereik-visually-hidden">{`: ${about}`}</span>
    </summary>
  )
}
