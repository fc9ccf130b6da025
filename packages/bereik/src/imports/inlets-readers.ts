// SPDX-License-Identifier: EUPL-1.2
import {
  headLength,
  MemberFault,
  prepare,
  read,
  readerVersions,
  recognise,
  rendition,
  unzip,
} from '@bereik/inlets'
import type { Readers } from './readers.ts'

/** The readers of `@bereik/inlets`. */
export const inletsReaders: Readers = {
  headLength,
  versions: readerVersions,
  prepare,
  unzip: (spool) => unzip(spool),
  memberFault: (error) => (error instanceof MemberFault ? error.fault : null),
  recognise,
  rendition,
  read,
  tablePreview: () => null,
  headingsKey: () => null,
  mappedRecognition: () => {
    throw new Error('not yet')
  },
}
