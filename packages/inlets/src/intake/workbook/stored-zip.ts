// SPDX-License-Identifier: EUPL-1.2
import { crc32 } from 'node:zlib'

/** A zip of these parts as they are, so that the sheet library has nothing left to unpack. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let place = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path, 'utf8')
    const fields = commonFields(name, part)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name])
    const central = Buffer.alloc(20)
    central.write('PK\x01\x02', 'latin1')
    central.writeUInt16LE(20, 4)
    const after = Buffer.alloc(14)
    after.writeUInt32LE(place, 10)
    directory.push(Buffer.concat([central.subarray(0, 6), fields, after, name]))
    files.push(local, part)
    place += local.length + part.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(place, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** Version, flags, method (0: stored), time, checksum, sizes and name length: in both headers. */
function commonFields(name: Uint8Array, part: Uint8Array): Uint8Array {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt32LE(crc32(part), 10)
  fields.writeUInt32LE(part.length, 14)
  fields.writeUInt32LE(part.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}
