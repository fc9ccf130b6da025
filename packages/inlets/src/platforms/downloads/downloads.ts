// SPDX-License-Identifier: EUPL-1.2
import type { Download } from '../platform.ts'
import { coostoDownload } from './coosto.ts'
import { crowdtangleDownload } from './crowdtangle.ts'
import { fourcatDownload } from './fourcat.ts'
import { handFilledDownload } from './hand-filled.ts'
import { linkedinContentDownload } from './linkedin-content.ts'
import { linkedinFollowersDownload } from './linkedin-followers.ts'
import { linkedinVisitorsDownload } from './linkedin-visitors.ts'
import { mappedDownload } from './mapped.ts'
import { metaAudienceDownload } from './meta-audience.ts'
import { metaContentDownload } from './meta-content.ts'
import { metaDailyDownload } from './meta-daily.ts'
import { tiktokBusinessDownload } from './tiktok-business.ts'
import { tiktokStudioDownload } from './tiktok-studio.ts'
import { xContentDownload } from './x-content.ts'
import { xOverviewDownload } from './x-overview.ts'
import { youtubeAudienceDownload } from './youtube-audience.ts'
import { youtubeContentDownload } from './youtube-content.ts'
import { zeeschuimerDownload } from './zeeschuimer.ts'

/** Every kind of download, those of communication staff first. */
export const downloads: readonly Download[] = [
  metaAudienceDownload,
  metaContentDownload,
  metaDailyDownload,
  linkedinFollowersDownload,
  linkedinVisitorsDownload,
  linkedinContentDownload,
  youtubeAudienceDownload,
  youtubeContentDownload,
  tiktokStudioDownload,
  tiktokBusinessDownload,
  xOverviewDownload,
  xContentDownload,
  handFilledDownload,
  zeeschuimerDownload,
  fourcatDownload,
  crowdtangleDownload,
  coostoDownload,
  mappedDownload,
]
