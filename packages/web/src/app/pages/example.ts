// SPDX-License-Identifier: EUPL-1.2
import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { languageOf, pathIn } from '../language.ts'
import { servicesOf } from '../services-of.ts'

/** Takes the made-up municipality away, for good. */
export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const { example } = servicesOf(context).bereik
  const asked = (await request.formData()).get('doe')
  if (asked === 'verwijderen') {
    await example.remove()
    return redirect(pathIn(language, '/'), 303)
  }
  throw data(null, { status: 400 })
}

export function loader(): never {
  throw data(null, { status: 404 })
}
