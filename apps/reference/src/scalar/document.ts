import type { Contract, OperationObject } from '../contract.ts'
import { readable } from '../drawn/readable.ts'
import type { Edition } from '../edition.ts'
import { labelsOf } from '../labels.ts'
import { blocks } from '../markdown.ts'
import { MOCK_COMMAND, MOCK_URL } from '../mock.ts'
import { WORDS } from './words.ts'

/** The contract for Scalar: the mock is its first server, and each operation leads to its page. */
export function documentOf(contract: Contract, edition: Edition): object {
  const words = WORDS[edition]
  const labels = labelsOf(edition)
  const shown = ({ externalDocs: _, ...object }: OperationObject): object => ({
    ...object,
    description: blocks(
      object.description,
      `[${words.page}](operations/${object.operationId}.html)`,
    ),
  })
  const { securitySchemes } = contract.components
  const schemes = Object.entries(securitySchemes).map(([name, scheme]) => [
    name,
    { ...scheme, description: words.token },
  ])
  const paths = Object.entries(contract.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, each]) => [method, shown(each)])),
  ])
  const { externalDocs: _, ...rest }: Contract & { externalDocs?: unknown } = contract
  return readable(
    {
      ...rest,
      info: { ...contract.info, summary: undefined, description: words.introduction },
      servers: [
        { url: MOCK_URL, description: `${words.mock}${labels.colon}${MOCK_COMMAND}` },
        ...contract.servers,
      ],
      paths: Object.fromEntries(paths),
      components: { ...contract.components, securitySchemes: Object.fromEntries(schemes) },
    },
    labels,
  )
}
