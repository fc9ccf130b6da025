// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageHeaders } from './page-headers.ts'
import { originOf, themeFrom } from './theme.ts'

test('our own theme is used when nothing is set', () => {
  assert.deepEqual(themeFrom({}), { class: 'bereik-theme', href: null })
})

test('two settings bring another NL Design System theme', () => {
  const theme = themeFrom({
    BEREIK_THEME_CLASS: 'voorbeeld-theme',
    BEREIK_THEME_HREF: 'https://stijl.example/theme.css',
  })
  assert.deepEqual(theme, { class: 'voorbeeld-theme', href: 'https://stijl.example/theme.css' })
  assert.equal(originOf(theme), 'https://stijl.example')
  const policy = pageHeaders(theme)['content-security-policy'] ?? ''
  assert.match(policy, /style-src 'self' https:\/\/stijl\.example;/)
  assert.match(policy, /script-src 'self';/)
})

test('a path on this server asks for no other origin', () => {
  const theme = themeFrom({ BEREIK_THEME_HREF: '/eigen/theme.css' })
  assert.equal(originOf(theme), null)
  assert.match(pageHeaders(theme)['content-security-policy'] ?? '', /style-src 'self';/)
})

for (const href of [
  'http://stijl.example/a.css',
  '//stijl.example/a.css',
  'x.css',
  'https://a b',
]) {
  test(`a theme address that cannot be used is told at the start: ${href}`, () => {
    assert.throws(() => themeFrom({ BEREIK_THEME_HREF: href }), /BEREIK_THEME_HREF/)
  })
}

test('a class that could break out of its attribute is refused', () => {
  assert.throws(() => themeFrom({ BEREIK_THEME_CLASS: 'a" onload="x' }), /BEREIK_THEME_CLASS/)
})
