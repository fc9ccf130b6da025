// SPDX-License-Identifier: EUPL-1.2

/**
 * The variance of a cumulative incidence F_k as time goes on, in one pass.
 *
 * Delta method over the jumps d_k / Y and d_other / Y of each time s, multinomial given Y. With
 * G = F_k(t) - F_k(s) the term of s is G² d / (Y (Y - d)) - 2 G S(s-) d_k / Y² +
 * S(s-)² d_k (Y - d_k) / Y³; as t moves on G grows by the same jump for every earlier s, so that
 * the sums of the terms are carried along.
 */
export class IncidenceVariance {
  /** Sums over earlier times: of a G², a G, a, b G, b and the constant, a and b the factors. */
  #quadratic = 0
  #cross = 0
  #hazards = 0
  #linear = 0
  #slopes = 0
  #constant = 0

  /** @param open S(s-); @param jump what F_k gains at s */
  step(open: number, events: number, all: number, atRisk: number, jump: number): void {
    this.#quadratic += jump * (2 * this.#cross + jump * this.#hazards)
    this.#cross += jump * this.#hazards
    this.#linear += jump * this.#slopes
    // When all end at once nothing follows: G stays 0.
    if (all < atRisk) this.#hazards += all / (atRisk * (atRisk - all))
    this.#slopes -= (2 * open * events) / (atRisk * atRisk)
    this.#constant += ((open * open) / atRisk) * (events / atRisk) * ((atRisk - events) / atRisk)
  }

  get value(): number {
    return this.#quadratic + this.#linear + this.#constant
  }
}
