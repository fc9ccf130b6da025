// SPDX-License-Identifier: EUPL-1.2

/** What is to be done about some lines, each thing once: ten metrics of one file are one file. */
export function todosOf<L extends { readonly download: string | null }>(
  lines: readonly L[],
): readonly L[] {
  const due = lines.filter(({ download }) => download !== null)
  return [...Map.groupBy(due, ({ download }) => download).values()].flatMap(
    ([first]) => first ?? [],
  )
}
