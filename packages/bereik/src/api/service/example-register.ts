// SPDX-License-Identifier: EUPL-1.2
import { openRegister, type Register } from '../../register/register.ts'

/** The register with the made-up municipality in it for as long as that is there. */
export function exampleRegister(isPresent: () => boolean): Register {
  const [plain, extended] = [openRegister({ example: false }), openRegister({ example: true })]
  const now = () => (isPresent() ? extended : plain)
  return {
    list: (year) => plain.list(year),
    find: (code) => now().find(code),
    search: (text, limit) => now().search(text, limit),
    mergers: (code) => plain.mergers(code),
    residents: (code) => now().residents(code),
    residentsInBands: (code, bands) => now().residentsInBands(code, bands),
    inhabitants: (code) => now().inhabitants(code),
    locatePlace: (label) => now().locatePlace(label),
    municipalityOfPlace: (label) => now().municipalityOfPlace(label),
    get placeTable() {
      return plain.placeTable
    },
  }
}
