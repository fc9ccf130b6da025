// SPDX-License-Identifier: EUPL-1.2

/**
 * All ways to merge neighbours of a row of things, the finest first.
 *
 * A partition is given as the sizes of its classes: [1, 2] keeps the first and merges the next
 * two. `mustCut(i)` says that nothing may be merged over the border before position i. With seven
 * bands there are 64, so trying all is cheap. Order: more classes first, then as generated.
 */
export function partitions(
  length: number,
  mustCut: (position: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const found: number[][] = []
  extend([], 0)
  return found.sort((a, b) => b.length - a.length)

  function extend(sizes: readonly number[], start: number): void {
    if (start === length) {
      found.push([...sizes])
      return
    }
    for (let size = 1; start + size <= length; size += 1) {
      if (size > 1 && mustCut(start + size - 1)) return
      extend([...sizes, size], start + size)
    }
  }
}

/** The borders of a partition: [1, 2, 1] has them before positions 1 and 3. */
export function cutsOf(sizes: readonly number[]): ReadonlySet<number> {
  const cuts = new Set<number>()
  let position = 0
  for (const size of sizes.slice(0, -1)) {
    position += size
    cuts.add(position)
  }
  return cuts
}

/** The partition with given borders. */
export function withCuts(length: number, cuts: ReadonlySet<number>): readonly number[] {
  const sizes: number[] = []
  let start = 0
  for (let position = 1; position <= length; position += 1) {
    if (position === length || cuts.has(position)) {
      sizes.push(position - start)
      start = position
    }
  }
  return sizes
}
