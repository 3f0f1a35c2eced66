import { translate } from '@dingtalk-contact/spec/edition'
import type { Contract, Operation } from './contract.ts'
import { operationsOf } from './contract.ts'
import { EDITIONS, type Edition } from './edition.ts'
import type { Catalogue } from './error-codes.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { Page } from './page.ts'
import { changelogPage, type Difference } from './pages/changelog.ts'
import { downloadsPage } from './pages/downloads.ts'
import { errorPages } from './pages/errors.ts'
import { frontPage } from './pages/front.ts'
import { guidePages } from './pages/guides.ts'
import { type OperationExtras, operationPages, operationsIndex } from './pages/operation.ts'
import { tablePages } from './pages/tables.ts'
import { workflowsPage } from './pages/workflows.ts'

/** All pages of an edition, and what they were made of. */
export interface EditionSite {
  readonly edition: Edition
  readonly labels: Labels
  readonly contract: Contract
  readonly operations: readonly Operation[]
  readonly pages: readonly Page[]
}

/** What the site is made of, in both languages. */
export interface Sources {
  readonly contract: Contract
  readonly catalogue: Catalogue
  readonly difference: Difference
  readonly extras: (contract: Contract) => OperationExtras
}

/** The pages of both editions. */
export const createSite = (sources: Sources): EditionSite[] =>
  EDITIONS.map((edition) => {
    const labels = labelsOf(edition)
    const contract = translate(sources.contract, edition)
    const catalogue = translate(sources.catalogue, edition)
    const operations = operationsOf(contract)
    const counts = { operations: operations.length, codes: catalogue.codes.length }
    const pages = [
      frontPage(contract, counts, edition, labels),
      ...guidePages(contract, edition, labels),
      workflowsPage(edition, labels),
      operationsIndex(contract, labels, edition),
      ...operationPages(contract, edition, labels, sources.extras(contract)),
      ...errorPages(contract, catalogue, edition, labels),
      ...tablePages(contract, edition, labels),
      downloadsPage(edition, labels),
      changelogPage(sources.difference, edition),
    ]
    return { edition, labels, contract, operations, pages }
  })
