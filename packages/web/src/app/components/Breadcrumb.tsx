// SPDX-License-Identifier: EUPL-1.2
import { Link } from './Link.tsx'

interface BreadcrumbProps {
  readonly label: string
  readonly steps: readonly { readonly href: string; readonly name: string }[]
}

export function Breadcrumb({ label, steps }: BreadcrumbProps) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={label}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {steps.map((step, place) => (
          <li key={step.href} className="utrecht-breadcrumb-nav__item">
            {place === 0 ? null : (
              <span aria-hidden="true" className="bereik-breadcrumb__mark">
                ›
              </span>
            )}
            <Link href={step.href}>{step.name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
