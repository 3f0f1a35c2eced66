import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CONTRACT_BASELINE } from '../src/baseline.ts'
import { judgeContract } from '../src/contract-gate.ts'
import { type Contract, contract } from './support/contract.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-gate-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Judges a changed contract that will be released as `comingVersion`. */
async function judge(
  change: (contract: Contract) => void,
  comingVersion: string,
  released = '0.1.0',
): Promise<string | undefined> {
  const before = contract()
  before.info.version = released
  const after = contract()
  change(after)
  const baseline = join(folder, 'baseline.json')
  const revision = join(folder, 'contract.json')
  await writeFile(baseline, JSON.stringify(before))
  await writeFile(revision, JSON.stringify(after))
  return judgeContract({ baseline, contract: revision, comingVersion })
}

const responseOf = ({ paths }: Contract) =>
  paths['/rooms'].get.responses[200].content['application/json'].schema

const CHANGES: readonly {
  name: string
  change: (contract: Contract) => void
  says: RegExp
  tooLittle: string
  enough: string
}[] = [
  {
    name: 'an operation is removed',
    change: ({ paths }) => {
      paths['/rooms'].delete = undefined
    },
    says: /major: paths \/rooms delete: .*removed/,
    tooLittle: '0.1.1',
    enough: '0.2.0',
  },
  {
    name: 'a response field is removed',
    change: (changed) => {
      responseOf(changed).properties.total = undefined
    },
    says: /major: paths \/rooms get responses 200 .* total: .*removed/,
    tooLittle: '0.1.1',
    enough: '0.2.0',
  },
  {
    name: 'a parameter is made required',
    change: ({ paths }) => {
      for (const parameter of paths['/rooms'].get.parameters) parameter.required = true
    },
    says: /major: paths \/rooms get parameters 0 required: `floor` query parameter/,
    tooLittle: '0.1.1',
    enough: '0.2.0',
  },
  {
    name: 'only a description is changed',
    change: ({ info }) => {
      info.description = 'The rooms of a house.'
    },
    says: /patch: info description: modified/,
    tooLittle: '0.1.0',
    enough: '0.1.1',
  },
]

describe.each(CHANGES)('when $name', ({ change, says, tooLittle, enough }) => {
  test('a version that says too little is refused, with what to do', async () => {
    const advice = await judge(change, tooLittle)
    expect(advice).toMatch(says)
    expect(advice).toContain(`(${enough})`)
    expect(advice).toContain('pnpm changeset')
    expect(advice).not.toContain('info version')
  })

  test('a version that says enough passes', async () => {
    expect(await judge(change, enough)).toBeUndefined()
  })
})

test('an unchanged contract needs no new version', async () => {
  expect(await judge(() => {}, '0.1.0')).toBeUndefined()
})

test('from 1.0 on, a break asks for a major version', async () => {
  const remove: (typeof CHANGES)[number]['change'] = ({ paths }) => {
    paths['/rooms'].delete = undefined
  }
  expect(await judge(remove, '1.1.0', '1.0.0')).toContain('major bump (2.0.0)')
})

test('a contract that is none fails as such', async () => {
  const notOpenApi = (changed: Contract) => {
    changed.openapi = '9.9'
  }
  await expect(judge(notOpenApi, '0.1.0')).rejects.toThrow('`redocly diff` failed')
})

test('the contract of this repository is held to the same', async () => {
  const changed = parse(await readFile(CONTRACT_BASELINE, 'utf8'))
  const { version } = changed.info
  delete changed.paths['/v1.0/contact/users/{unionId}']
  const revision = join(folder, 'openapi.json')
  await writeFile(revision, JSON.stringify(changed))
  const advice = await judgeContract({
    baseline: CONTRACT_BASELINE,
    contract: revision,
    comingVersion: version,
  })
  expect(advice).toContain('major: paths /v1.0/contact/users/{unionId}: ')
})
