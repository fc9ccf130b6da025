// SPDX-License-Identifier: EUPL-1.2
import { matchAt } from './name-at.ts'
import { type LinkTarget, type Network, namingParameters, networks } from './networks.ts'
import type { Span } from './span.ts'

const networkOf: ReadonlyMap<string, Network> = new Map(
  networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)),
)
const hostNames = [...networkOf.keys()].map((host) => host.replaceAll('.', '\\.')).join('|')
const host = new RegExp(`(?<![\\p{L}_@-])(?:${hostNames})(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'giu')
const path = /(?::\d{1,5})?[/?#][^\s<>"“”()[\]{}|\\^`]{0,2000}/uy
const serverPath = /\/@[\p{L}\p{N}_.-]*[\p{L}\p{N}_](?:@[\p{L}\p{N}.-]+)?/giu
const naming = new RegExp(`(?<=[?&](?:${namingParameters.join('|')})=)[^&#\\s[\\]]+`, 'giu')

/** Links to profiles, and the account within links to messages. Other links stay as they are. */
export function findLinks(text: string): readonly Span[] {
  if (!/[/?#&]/.test(text)) return []
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: name } of text.matchAll(host)) {
    if (index < from) continue
    const whole = matchAt(path, text, index + name.length)
    if (whole === null) continue
    const found = ofNetwork(text, index, name, whole)
    spans.push(...found)
    // In what stays another link may hide: l.php?u=https://...
    from = found.at(-1)?.end ?? from
  }
  for (const { index, 0: whole } of text.matchAll(serverPath)) {
    const span = ofServer(text, index, index + whole.length)
    if (span !== null) spans.push(span)
  }
  for (const { index, 0: value } of text.matchAll(naming)) {
    spans.push({ start: index, end: index + value.length, placeholder: '[account]' })
  }
  return spans.sort((one, next) => one.start - next.start)
}

function ofNetwork(text: string, start: number, name: string, whole: string): readonly Span[] {
  const network = networkOf.get(name.toLowerCase())
  if (network === undefined) return []
  const end = start + name.length
  const rest = whole.replace(/[.,;:!?'*~_-]+$/u, '')
  const parts = rest
    .replace(/[?#].*$/su, '')
    .replace(/^:\d+/, '')
    .split('/')
    .slice(1)
  const target = /^(?:\?|\/#!\/.)/.test(rest) ? 'profile' : targetOf(network, withoutRoot(parts))
  if (target === 'stays') return []
  if (target === 'profile') {
    return [{ start: linkStart(text, start), end: end + rest.length, placeholder: '[profiel]' }]
  }
  const skipped = parts.length - withoutRoot(parts).length
  const before = parts.slice(0, target + skipped).reduce((sum, part) => sum + part.length + 1, 1)
  const from = end + (/^:\d+/.exec(rest)?.[0].length ?? 0) + before
  const length = parts[target + skipped]?.length ?? 0
  return [{ start: from, end: from + length, placeholder: '[account]' }]
}

/** Empty parts and `#!` lead nowhere: `facebook.com//jan`. */
function withoutRoot(parts: readonly string[]): readonly string[] {
  const first = parts.findIndex((part) => part !== '' && part !== '#!')
  return first === -1 ? [] : parts.slice(first)
}

function targetOf(network: Network, parts: readonly string[]): LinkTarget {
  if (parts.length === 0 || parts[0] === '') return 'stays'
  const found = network.paths.find(([pattern]) => fits(pattern.split('/'), parts))
  return found?.[1] ?? 'stays'
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.every((each, at) => {
    const part = parts[at]?.toLowerCase() ?? ''
    if (part === '') return false
    return each === '*' || each === part || (each === '@*' && part.startsWith('@'))
  })
}

const longestHost = 200

/** Back over `https://www.`, `m.` and the like. */
function linkStart(text: string, hostStart: number): number {
  let start = hostStart
  const least = Math.max(0, hostStart - longestHost)
  while (start > least && /[a-z0-9.-]/i.test(text.charAt(start - 1))) start -= 1
  const scheme = /(?:https?|hxxps?):\/{1,3}$/i.exec(text.slice(Math.max(0, start - 11), start))
  return start - (scheme?.[0].length ?? 0)
}

/** `mastodon.nl/@jan`: a profile; with a message behind it, the account alone goes. */
function ofServer(text: string, start: number, end: number): Span | null {
  const before = linkStart(text, start)
  if (!/[a-z0-9]\.[a-z]{2,}$/i.test(text.slice(before, start))) return null
  if (/^\/\w/.test(text.slice(end, end + 2))) {
    return { start: start + 1, end, placeholder: '[account]' }
  }
  return { start: before, end, placeholder: '[profiel]' }
}
