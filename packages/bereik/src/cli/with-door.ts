// SPDX-License-Identifier: EUPL-1.2
import type { Session } from './environment.ts'
import { type Door, openDoor } from './open-door.ts'

/** Opens the door, uses it and closes it again, whatever happens. */
export async function withDoor<T>(session: Session, use: (door: Door) => Promise<T>): Promise<T> {
  const door = await openDoor(session)
  try {
    return await use(door)
  } finally {
    await door.close()
  }
}
