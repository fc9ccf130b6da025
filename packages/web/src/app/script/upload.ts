// SPDX-License-Identifier: EUPL-1.2
import { outcomePath } from '../outcome-path.ts'
import { readUploadAnswer, type UploadAnswer } from '../upload-answer.ts'

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

function answerIn(text: string): UploadAnswer {
  try {
    return readUploadAnswer(JSON.parse(text))
  } catch {
    return { brought: [], faults: [] }
  }
}

function fieldOf({ form }: Parts, name: string | null): HTMLElement | null {
  const field = name === null ? null : form.elements.namedItem(name)
  return field instanceof HTMLElement ? field : null
}

/** Says all faults; a field that is wrong is marked, tied to the words, and the first gets the focus. */
function showFaults(parts: Parts, { faults, brought }: UploadAnswer): void {
  if (faults.length === 0) return say(parts, 'broken')
  say(parts, 'kept', { names: brought.map(({ file }) => file).join(', ') })
  const kept = brought.length > 0 ? parts.status.textContent : ''
  const words = faults.map(({ where, text }) =>
    where === null || fieldOf(parts, where) !== null ? text : `${where}: ${text}`,
  )
  parts.status.textContent = [...words, kept].join(' ').trim()
  const wrong = faults.flatMap(({ where }) => fieldOf(parts, where) ?? [])
  for (const field of wrong) {
    field.setAttribute('aria-invalid', 'true')
    const others = field.getAttribute('aria-describedby') ?? ''
    if (!others.includes(parts.status.id)) {
      field.setAttribute('aria-describedby', `${others} ${parts.status.id}`.trim())
    }
  }
  wrong[0]?.focus()
}

/** To the top of this page, where what became of the files is told. */
function goToOutcome(parts: Parts, { brought }: UploadAnswer): void {
  const { page = window.location.pathname, outcome = '' } = parts.form.dataset
  const ids = brought.map(({ id }) => id)
  const target = new URL(outcomePath(page, ids, outcome), window.location.href)
  const { pathname, search } = window.location
  const isHere = target.pathname === pathname && target.search === search
  window.location.assign(target)
  // The same address again would only scroll.
  if (isHere) window.location.reload()
}

function send(parts: Parts, finished: () => void): void {
  const { form, bar, meter } = parts
  const request = new XMLHttpRequest()
  const stop = (answer: UploadAnswer) => {
    bar.hidden = true
    showFaults(parts, answer)
    finished()
  }
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  request.open('POST', form.dataset['upload'] ?? form.action)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', (event) =>
    showProgress(parts, event.loaded, event.total),
  )
  request.addEventListener('error', () => stop({ brought: [], faults: [] }))
  request.addEventListener('load', () => {
    const answer = answerIn(request.responseText)
    if (request.status >= 300) return stop(answer)
    say(parts, 'done')
    goToOutcome(parts, answer)
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
