import type { Plugin } from '@redocly/openapi-core'
import { bodiesOpenAndClosed } from './rules/bodies-open-and-closed.ts'
import { chineseTwins } from './rules/chinese-twins.ts'
import { documentedExtensions } from './rules/documented-extensions.ts'
import { errorExamples } from './rules/error-examples.ts'
import { filesInUse } from './rules/files-in-use.ts'
import { integerFormats } from './rules/integer-formats.ts'
import { noInventedStatuses } from './rules/no-invented-statuses.ts'
import { operationAppTypes } from './rules/operation-app-types.ts'
import { operationExamples } from './rules/operation-examples.ts'
import { operationIdOfficial } from './rules/operation-id-official.ts'
import { operationOfficialPage } from './rules/operation-official-page.ts'
import { operationOfficialSdk } from './rules/operation-official-sdk.ts'
import { operationPermissions } from './rules/operation-permissions.ts'
import { operationQuota } from './rules/operation-quota.ts'
import { operationRetry } from './rules/operation-retry.ts'
import { operationSharedErrors } from './rules/operation-shared-errors.ts'
import { paginationFacts } from './rules/pagination-facts.ts'
import { pathFile } from './rules/path-file.ts'

export const rules = {
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

/** The rules of this contract, for `redocly lint`. Each says what is wrong and how to mend it. */
export default function plugin(): Plugin {
  return {
    id: 'contract',
    rules: { oas3: rules },
    configs: {
      all: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`contract/${name}`, 'error'])),
      },
    },
  }
}
