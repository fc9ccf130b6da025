// SPDX-License-Identifier: EUPL-1.2

/** The lines of a made-up file behind the first, which tells its kind. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>) {
  let rest = ''
  let line = 1
  for await (const chunk of bytes) {
    const texts = (rest + Buffer.from(chunk).toString('latin1')).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) {
      if (line > 1) yield { line, text }
      line += 1
    }
  }
  if (line > 1 && rest !== '') yield { line, text: rest }
}
