// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'

/** Any address that no page answers. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export default function NotFound() {
  return null
}
