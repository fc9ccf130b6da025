// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../language/catalogue.ts'
import { html } from '../../reports/markup.ts'
import { localPath } from '../uploads/return-path.ts'
import { toProblem } from './problem.ts'
import type { RequestFault } from './request-fault.ts'

const words = {
  nl: { title: 'Dat lukte niet', back: 'Terug naar de vorige pagina' },
  en: { title: 'That did not work', back: 'Back to the previous page' },
} as const

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
    const file = where === null || where === '' ? '' : html`<strong>${where}</strong>: `
    return html`<p>${file}${message} ${fix}</p>`
  })
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Bereik</title>
</head>
<body>
<main>
<h1>${title}</h1>
${faults}
<p><a href="${previousPath(request)}">${back}</a></p>
</main>
</body>
</html>
`
  return new Response(page.text, {
    status: fault.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  })
}
