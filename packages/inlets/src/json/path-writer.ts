// SPDX-License-Identifier: EUPL-1.2

/** The keys on the way to a value, with what opens and closes on that way. */
export interface WritePath {
  readonly steps: readonly string[]
  /** What comes before the value of each step: its key and a colon, nothing in a list. */
  readonly keys: readonly string[]
}

/** @param path keys with points between them; `0`, never last, is the only element of a list */
export function writePath(path: string): WritePath {
  const steps = path.split('.')
  return { steps, keys: steps.map((step) => (step === '0' ? '' : `${JSON.stringify(step)}:`)) }
}

/**
 * Puts paths in the order in which they can be written: what stands in one object together.
 *
 * @param pathOf the path of a value
 */
export function inWritingOrder<T>(
  values: readonly T[],
  pathOf: (value: T) => string,
): readonly T[] {
  // A point sorts after letters here, so that `a.b` and `a.c` are not parted by `a-b`.
  const key = (value: T) => pathOf(value).replaceAll('.', '\u{10ffff}')
  return [...values].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Writes one JSON object by its paths. Paths must come in writing order, none twice. */
export class PathWriter {
  #out = ''
  /** The path written last, of which the first `#depth` steps are open. */
  #open: readonly string[] = []
  #depth = 0
  /** Whether something stands already in the innermost open container. */
  #filled = false

  /** @param json the value as JSON */
  write({ steps, keys }: WritePath, json: string): void {
    const last = steps.length - 1
    let same = 0
    while (same < last && same < this.#depth && this.#open[same] === steps[same]) same++
    this.#closeTo(same)
    for (let at = same; at < last; at++) {
      this.#out += (this.#filled ? ',' : '') + keys[at] + (steps[at + 1] === '0' ? '[' : '{')
      this.#filled = false
    }
    this.#open = steps
    this.#depth = last
    this.#out += (this.#filled ? ',' : '') + keys[last] + json
    this.#filled = true
  }

  /** The object, and begins another. */
  take(): string {
    this.#closeTo(0)
    const json = `{${this.#out}}`
    this.#out = ''
    this.#filled = false
    return json
  }

  /** A container is a list when the step after its own is an element. */
  #closeTo(depth: number): void {
    for (; this.#depth > depth; this.#depth--) {
      this.#out += this.#open[this.#depth] === '0' ? ']' : '}'
      this.#filled = true
    }
  }
}
