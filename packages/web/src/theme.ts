// SPDX-License-Identifier: EUPL-1.2

/** The look: a class on the page and, for another theme than our own, where its CSS stands. */
export interface Theme {
  readonly class: string
  readonly href: string | null
}

const classes = /^[A-Za-z0-9_-]+( [A-Za-z0-9_-]+)*$/

/**
 * Any NL Design System theme may replace ours: its class in BEREIK_THEME_CLASS, its style sheet in
 * BEREIK_THEME_HREF (a path on this server or an https address).
 *
 * @throws Error when a setting cannot be used, so that it is seen at the start and not by a visitor
 */
export function themeFrom(settings: Readonly<Record<string, string | undefined>>): Theme {
  const themeClass = settings['BEREIK_THEME_CLASS'] || 'bereik-theme'
  const href = settings['BEREIK_THEME_HREF'] || null
  if (!classes.test(themeClass)) throw new Error('BEREIK_THEME_CLASS is not a class name')
  if (href !== null && !/^(\/(?!\/)|https:\/\/)[^\s"'<>;,]*$/.test(href)) {
    throw new Error('BEREIK_THEME_HREF is neither a path nor an https address')
  }
  return { class: themeClass, href }
}

/** The origin that must be allowed to send style sheets and fonts; null: only our own. */
export function originOf(theme: Theme): string | null {
  return theme.href?.startsWith('https://') ? new URL(theme.href).origin : null
}
