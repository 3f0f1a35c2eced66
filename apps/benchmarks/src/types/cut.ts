import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SCRATCH } from '../places.ts'
import { runTool } from '../run-tool.ts'

/** As much of a contract as has to be read to cut it. */
interface Contract {
  readonly paths: Record<string, Record<string, { readonly operationId: string }>>
}

/** An operation as a program names it. */
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
}

/** A client of a contract with so many operations. */
export interface CutClient {
  readonly folder: string
  readonly operations: readonly Operation[]
}

/** What the consumer calls. */
export const CALLED = ['getOrgAuthInfo', 'listContactRestrictSetting', 'searchUser']
/** What the client itself calls for its tokens. */
const NEEDED = ['getAccessToken', 'getCorpAccessToken', 'getToken', 'getUserToken']

const contractFile = fileURLToPath(import.meta.resolve('@dingtalk-contact/spec/openapi.json'))
const clientFolder = dirname(
  fileURLToPath(import.meta.resolve('@dingtalk-contact/client/package.json')),
)
const readContract = (): Contract => JSON.parse(readFileSync(contractFile, 'utf8'))

/** An eighth of the contract, half of it, and all. */
export function sizesOfCuts(): number[] {
  const all = operationsOf(readContract()).length
  return [Math.floor(all / 8), Math.floor(all / 2), all]
}

/** Generates the client of a part of the contract, and its declarations. */
export function cutClient(count: number): CutClient {
  const folder = join(SCRATCH, 'types', String(count))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })

  const contract = cut(readContract(), count)
  const [whole, used] = [join(folder, 'cut.json'), join(folder, 'used.json')]
  writeFileSync(whole, JSON.stringify(contract))
  writeFileSync(join(folder, 'redocly.yaml'), 'telemetry: "off"\n')
  // Else all schemas stay, whoever uses them.
  runTool('redocly', ['bundle', whole, '--output', used, '--remove-unused-components'], folder)

  const sources = join(folder, 'sources')
  cpSync(join(clientFolder, 'src'), sources, { recursive: true })
  runTool('dingtalk-contact-codegen', ['--out', join(sources, 'generated'), '--contract', used])
  const config = {
    extends: join(clientFolder, 'tsconfig.build.json'),
    compilerOptions: { rootDir: 'sources', outDir: 'client', declarationMap: false },
    include: ['sources'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  runTool('tsc', ['-p', folder])
  return { folder, operations: operationsOf(contract) }
}

/** Leaves so many operations, the needed ones and an even choice of the rest. */
function cut(contract: Contract, count: number): Contract {
  const kept = new Set([...NEEDED, ...CALLED])
  const rest = operationsOf(contract).filter(({ id }) => !kept.has(id))
  const more = count - kept.size
  for (let index = 0; index < more; index += 1) {
    kept.add(rest[Math.floor((index * rest.length) / more)]?.id ?? '')
  }
  const paths = Object.entries(contract.paths).flatMap(([path, item]) => {
    const left = Object.entries(item).filter(([, { operationId }]) => kept.has(operationId))
    return left.length > 0 ? [[path, Object.fromEntries(left)]] : []
  })
  return { ...contract, paths: Object.fromEntries(paths) }
}

const operationsOf = ({ paths }: Contract): Operation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
    })),
  )
