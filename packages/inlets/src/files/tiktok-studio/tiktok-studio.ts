// SPDX-License-Identifier: EUPL-1.2
import type { FileReader } from '../file-reader.ts'
import { tableReader } from '../table/table-reader.ts'
import { dayLayouts } from './day-layouts.ts'
import { shareLayouts } from './share-layouts.ts'
import { videoLayout } from './video-layout.ts'

/** TikTok Studio, Analytics, Download data: the seven files of its four zips. */
export const tiktokStudio: FileReader = tableReader('tiktok-studio', 2, [
  ...dayLayouts,
  ...shareLayouts,
  videoLayout,
])
