// SPDX-License-Identifier: EUPL-1.2
import './script/upload.ts'
