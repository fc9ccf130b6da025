// SPDX-License-Identifier: EUPL-1.2

/** Width of the table of keys of one node: a power of two. */
const buckets = 32

interface Node {
  readonly keys: Map<string, number>
  element: number
  slot: number
}

/**
 * Paths into a JSON value, as a tree that bytes are matched against without making strings. A path
 * is its keys with points between them; `0` is the first element of a list: `edges.0.node.text`.
 * Every path has a slot: its number in the order in which the paths were given.
 *
 * Node 0 is "nothing is wanted here".
 */
export class PathTree {
  readonly size: number
  readonly #slots = new Map<string, number>()
  readonly #nodes: Node[] = [emptyNode(), emptyNode()]
  readonly #nodeSlots: Int16Array
  readonly #nodeElements: Int16Array
  readonly #heads: Int16Array
  readonly #next: Int16Array
  readonly #keys: readonly Uint8Array[]

  /**
   * @param paths where values are wanted
   * @param same pairs of paths: what stands under the first is taken as if under the second
   */
  constructor(paths: readonly string[], same: readonly (readonly [string, string])[]) {
    for (const path of paths) if (!this.#slots.has(path)) this.#slots.set(path, this.#slots.size)
    this.size = this.#slots.size
    for (const [path, slot] of this.#slots) this.#node(this.#at(path)).slot = slot
    for (const [path, other] of same) this.#link(path, this.#at(other))
    this.#nodeSlots = Int16Array.from(this.#nodes, ({ slot }) => slot)
    this.#nodeElements = Int16Array.from(this.#nodes, ({ element }) => element)
    this.#heads = new Int16Array(this.#nodes.length * buckets)
    const keys: Uint8Array[] = []
    const next: number[] = []
    for (const node of this.#nodes.keys()) this.#hang(node, keys, next)
    this.#keys = keys
    this.#next = Int16Array.from(next)
  }

  /** @throws Error when the path is none of those given (the caller's mistake) */
  slotOf(path: string): number {
    const slot = this.#slots.get(path)
    if (slot === undefined) throw new Error(`no such path: ${path}`)
    return slot
  }

  /** The node of a path from the top; the empty path is the top itself. */
  nodeOf(path: string): number {
    return this.#at(path)
  }

  /** -1: no value is wanted of this node itself. */
  slotAt(node: number): number {
    return this.#nodeSlots[node] ?? -1
  }

  /** The node of the first element when this node is a list. */
  elementAt(node: number): number {
    return this.#nodeElements[node] ?? 0
  }

  /** The node under a key, which stands in the bytes from `from` up to `to`, without escapes. */
  childAt(node: number, bytes: Uint8Array, from: number, to: number): number {
    let entry = this.#heads[node * buckets + bucket(bytes, from, to)] ?? 0
    while (entry > 0) {
      const key = this.#keys[entry >> 1]
      if (key !== undefined && equals(key, bytes, from, to)) return this.#next[entry - 1] ?? 0
      entry = this.#next[entry] ?? 0
    }
    return 0
  }

  #node(index: number): Node {
    const node = this.#nodes[index]
    if (node === undefined) throw new Error(`no node ${index}`)
    return node
  }

  #at(path: string): number {
    let at = 1
    for (const step of path === '' ? [] : path.split('.')) at = this.#step(at, step)
    return at
  }

  #step(from: number, step: string): number {
    const node = this.#node(from)
    const known = step === '0' ? node.element : (node.keys.get(step) ?? 0)
    if (known !== 0) return known
    this.#nodes.push(emptyNode())
    this.#set(node, step, this.#nodes.length - 1)
    return this.#nodes.length - 1
  }

  #set(node: Node, step: string, to: number): void {
    if (step === '0') node.element = to
    else node.keys.set(step, to)
  }

  #link(path: string, to: number): void {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    this.#set(this.#node(this.#at(steps.join('.'))), last, to)
  }

  /** Entry n (odd): its key is keys[n >> 1], next[n - 1] its node, next[n] the entry after it. */
  #hang(node: number, keys: Uint8Array[], next: number[]): void {
    for (const [key, child] of this.#node(node).keys) {
      const bytes = Buffer.from(key)
      const head = node * buckets + bucket(bytes, 0, bytes.length)
      const entry = 2 * keys.length + 1
      keys.push(bytes)
      next.push(child, this.#heads[head] ?? 0)
      this.#heads[head] = entry
    }
  }
}

function emptyNode(): Node {
  return { keys: new Map(), element: 0, slot: -1 }
}

function bucket(bytes: Uint8Array, from: number, to: number): number {
  return (to - from + 3 * (bytes[from] ?? 0) + 5 * (bytes[to - 1] ?? 0)) & (buckets - 1)
}

/** Keys are short: a loop is faster than a call of Buffer.compare. */
function equals(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== key.length) return false
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[from + at]) return false
  return true
}
