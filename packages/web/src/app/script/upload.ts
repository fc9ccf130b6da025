// SPDX-License-Identifier: EUPL-1.2
/*
 * Makes the form of the files page a place to drop files on and shows how far the upload is.
 * Without this script the form works as any form. Its words stand in data attributes of the form.
 */

interface Parts {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly zone: HTMLElement
  readonly bar: HTMLElement
  readonly meter: HTMLProgressElement
  readonly status: HTMLElement
}

function findParts(): Parts | null {
  const form = document.querySelector<HTMLFormElement>('form[data-upload]')
  const input = form?.querySelector<HTMLInputElement>('input[type="file"]')
  const zone = form?.querySelector<HTMLElement>('[data-drop]')
  const bar = form?.querySelector<HTMLElement>('[data-progress]')
  const meter = bar?.querySelector('progress')
  const status = form?.querySelector<HTMLElement>('[data-status]')
  return form && input && zone && bar && meter && status
    ? { form, input, zone, bar, meter, status }
    : null
}

function say({ form, status }: Parts, words: string, values: Record<string, string> = {}): void {
  const text = form.dataset[words] ?? ''
  status.textContent = text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function acceptDrops(parts: Parts): void {
  const { input, zone } = parts
  const mark = (on: boolean) => zone.classList.toggle('bereik-drop--over', on)
  // Also outside the zone: a file that lands beside it must not replace the page.
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => event.preventDefault())
  zone.addEventListener('dragenter', () => mark(true))
  zone.addEventListener('dragover', () => mark(true))
  zone.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && zone.contains(event.relatedTarget))) mark(false)
  })
  zone.addEventListener('drop', (event) => {
    mark(false)
    const files = event.dataTransfer?.files
    if (files === undefined || files.length === 0) return
    input.files = files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  input.addEventListener('change', () => {
    const names = Array.from(input.files ?? [], (file) => file.name)
    if (names.length > 0) say(parts, 'chosen', { names: names.join(', ') })
  })
}

/** Spoken once per tenth, so that a screen reader is not flooded. */
function showProgress(parts: Parts, sent: number, total: number): void {
  const percent = total === 0 ? 100 : Math.floor((sent / total) * 100)
  const before = Math.floor(parts.meter.value / 10)
  parts.meter.value = percent
  if (percent === 100) say(parts, 'reading')
  else if (Math.floor(percent / 10) !== before) say(parts, 'sending', { percent: String(percent) })
}

/** Message and way out of every fault in a problem+json answer; null when it is something else. */
function faultsIn(text: string): string | null {
  try {
    const problem: unknown = JSON.parse(text)
    if (typeof problem !== 'object' || problem === null || !('errors' in problem)) return null
    if (!Array.isArray(problem.errors)) return null
    return problem.errors
      .map(({ where, message, fix }: Record<string, unknown>) =>
        [where, message, fix].filter((part) => typeof part === 'string' && part !== '').join(' '),
      )
      .join(' ')
  } catch {
    return null
  }
}

function send(parts: Parts, finished: () => void): void {
  const { form, bar, meter, status } = parts
  const request = new XMLHttpRequest()
  const stop = (words: string | null) => {
    bar.hidden = true
    if (words === null) say(parts, 'broken')
    else status.textContent = words
    finished()
  }
  request.open('POST', form.action)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', (event) =>
    showProgress(parts, event.loaded, event.total),
  )
  request.addEventListener('error', () => stop(null))
  request.addEventListener('load', () => {
    if (request.status >= 300) return stop(faultsIn(request.responseText))
    say(parts, 'done')
    window.location.assign(form.dataset['back'] ?? window.location.pathname)
  })
  meter.value = 0
  bar.hidden = false
  say(parts, 'sending', { percent: '0' })
  request.send(new FormData(form))
}

function enhance(parts: Parts): void {
  let busy = false
  acceptDrops(parts)
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (busy) return
    busy = true
    send(parts, () => {
      busy = false
    })
  })
}

const parts = findParts()
if (parts !== null) enhance(parts)
