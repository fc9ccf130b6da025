// SPDX-License-Identifier: EUPL-1.2
import type { ApiDoor, Language } from 'bereik'
import { readUploadAnswer, type UploadAnswer } from './upload-answer.ts'

/**
 * Hands a form with files on to the API as it comes in, for a browser without script. So there is
 * one way in, and its faults can be told on the page the form stands on.
 */
export async function sendToApi(
  api: ApiDoor,
  request: Request,
  code: string,
  language: Language,
): Promise<UploadAnswer & { readonly status: number }> {
  const address = new URL(`/api/v1/gemeenten/${code}/bestanden`, request.url)
  const body = {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'accept-language': language,
      'content-type': request.headers.get('content-type') ?? '',
    },
    body: request.body,
    // A body that is still coming in asks for it; the DOM's types do not know it.
    duplex: 'half',
  }
  const answer = await api.fetch(new Request(address, body))
  return { ...readUploadAnswer(await answer.json()), status: answer.status }
}
