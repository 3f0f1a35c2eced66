import type { rules } from '../../lint/plugin.ts'
import { bodiesOpenAndClosed } from './bodies-open-and-closed.ts'
import type { Case } from './case.ts'
import { chineseTwins } from './chinese-twins.ts'
import { documentedExtensions } from './documented-extensions.ts'
import { errorExamples } from './error-examples.ts'
import { filesInUse } from './files-in-use.ts'
import { integerFormats } from './integer-formats.ts'
import { noInventedStatuses } from './no-invented-statuses.ts'
import { operationAppTypes } from './operation-app-types.ts'
import { operationExamples } from './operation-examples.ts'
import { operationIdOfficial } from './operation-id-official.ts'
import { operationOfficialPage } from './operation-official-page.ts'
import { operationOfficialSdk } from './operation-official-sdk.ts'
import { operationPermissions } from './operation-permissions.ts'
import { operationQuota } from './operation-quota.ts'
import { operationRetry } from './operation-retry.ts'
import { operationSharedErrors } from './operation-shared-errors.ts'
import { paginationFacts } from './pagination-facts.ts'
import { pathFile } from './path-file.ts'

/** What each rule refuses. */
export const refused: Record<keyof typeof rules, Case[]> = {
  'bodies-open-and-closed': bodiesOpenAndClosed,
  'chinese-twins': chineseTwins,
  'documented-extensions': documentedExtensions,
  'error-examples': errorExamples,
  'files-in-use': filesInUse,
  'integer-formats': integerFormats,
  'no-invented-statuses': noInventedStatuses,
  'operation-app-types': operationAppTypes,
  'operation-examples': operationExamples,
  'operation-id-official': operationIdOfficial,
  'operation-official-page': operationOfficialPage,
  'operation-official-sdk': operationOfficialSdk,
  'operation-permissions': operationPermissions,
  'operation-quota': operationQuota,
  'operation-retry': operationRetry,
  'operation-shared-errors': operationSharedErrors,
  'pagination-facts': paginationFacts,
  'path-file': pathFile,
}
