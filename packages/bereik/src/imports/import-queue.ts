// SPDX-License-Identifier: EUPL-1.2

/** Lets work be done one after the other, in the order in which it was asked. */
export class ImportQueue {
  #last: Promise<unknown> = Promise.resolve()

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work)
    // Whoever asked for it hears of a failure; the next in line goes on.
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
