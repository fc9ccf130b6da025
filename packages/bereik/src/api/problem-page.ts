// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../language/catalogue.ts'
import { toProblem } from './problem.ts'
import type { RequestFault } from './request-fault.ts'
import { localPath } from './return-path.ts'

const words = {
  nl: { title: 'Dat lukte niet', back: 'Terug naar de vorige pagina' },
  en: { title: 'That did not work', back: 'Back to the previous page' },
} as const

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** The page the form stood on, when the browser tells and it is one of ours. */
function previousPath(request: Request): string {
  const referrer = request.headers.get('referer')
  if (referrer === null || !URL.canParse(referrer)) return '/'
  const { origin, pathname, search } = new URL(referrer)
  if (origin !== new URL(request.url).origin) return '/'
  return localPath(`${pathname}${search}`) ?? '/'
}

/** The same as the problem, for somebody who sent a form from a page without script. */
export function problemPage(fault: RequestFault, request: Request, language: Language): Response {
  const { title, back } = words[language]
  const faults = toProblem(fault, language).errors.map(({ where, message, fix }) => {
    const file = where === null || where === '' ? '' : `<strong>${escape(where)}</strong>: `
    return `<p>${file}${escape(message)} ${escape(fix)}</p>`
  })
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Bereik</title>
</head>
<body>
<main>
<h1>${title}</h1>
${faults.join('\n')}
<p><a href="${escape(previousPath(request))}">${back}</a></p>
</main>
</body>
</html>
`
  return new Response(html, {
    status: fault.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  })
}
