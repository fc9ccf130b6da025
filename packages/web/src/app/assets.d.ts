// SPDX-License-Identifier: EUPL-1.2
declare module '*.css?url' {
  const href: string
  export default href
}

declare module '*.svg?url' {
  const href: string
  export default href
}
