// SPDX-License-Identifier: EUPL-1.2
import {
  headingsKey,
  headLength,
  MemberFault,
  mappedRecognition,
  prepare,
  read,
  readerVersions,
  recognise,
  rendition,
  tablePreview,
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
  tablePreview,
  headingsKey,
  mappedRecognition,
}
