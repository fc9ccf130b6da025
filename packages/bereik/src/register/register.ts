// SPDX-License-Identifier: EUPL-1.2
// The public list of this room.
export type { PlaceFound } from './locate-place.ts'
export type { Municipality } from './municipality.ts'
export { openRegister } from './open-register.ts'
export type { Register } from './register-interface.ts'
export type * from './residents.ts'
