import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { type Mock, startMock } from '@dingtalk-contact/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation } from '../src/contract.ts'
import { curl } from '../src/samples/curl.ts'
import { createSamples } from '../src/samples/index.ts'
import { contract, expectExample, HOST, operations, startRunner } from './support/samples.ts'

const samplesOf = createSamples(contract)
const sampleIn = (title: string, operation: Operation) =>
  samplesOf(operation).find((sample) => sample.title === title)?.text ?? ''
const named = operations.map((operation) => [operation.id, operation] as const)

// The first mock of a process reads the contract.
beforeAll(async () => (await startMock()).close())

describe('curl', () => {
  const isWindows = process.platform === 'win32'
  const hasShell = !isWindows && spawnSync('bash', ['-c', 'curl --version']).status === 0
  const mocks = new Map<Operation, Mock>()

  async function bash(script: string): Promise<void> {
    const env = { PATH: process.env.PATH, DINGTALK_TOKEN: 'a-token' }
    const running = promisify(execFile)('bash', ['-e'], { env })
    running.child.stdin?.end(script)
    await running
  }

  // A process for each would take a minute.
  beforeAll(async () => {
    if (!hasShell) return
    for (const operation of operations) mocks.set(operation, await startMock())
    await bash(
      [...mocks]
        .map(([operation, { url }]) => `${sampleIn('curl', operation).replace(HOST, url)}\n`)
        .join(''),
    )
  })
  afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())))

  test('can be tried here', () => {
    if (hasShell) return
    console.warn('There is no bash with curl on this machine: NO CURL SAMPLE WAS TRIED.')
    expect(process.env.CI && !isWindows).toBeFalsy()
  })

  test.skipIf(!hasShell).each(named)('%s', (_, operation) => {
    const mock = mocks.get(operation)
    if (!mock) throw new Error('There is no mock.')
    expectExample(mock, operation)
    expect(mock.log).toHaveLength(1)
  })

  test.skipIf(!hasShell)('takes any text for what it is', async () => {
    await using mock = await startMock()
    const reason = `it's "$HOME" \`id\` \\ ! 财务部\n$(id)`
    const call = {
      method: 'POST',
      url: `${mock.url}/v1.0/contact/orgAccounts/disable`,
      query: [['reason', reason]] as const,
      needsToken: true,
      body: { userId: 'manager4220', reason },
    }

    await bash(curl(call))

    expect(mock.requests()).toMatchObject([{ query: { reason }, body: { reason } }])
  })
})

describe('Node', () => {
  const { run, close } = startRunner()
  afterAll(close)

  test.each(named)('%s', async (_, operation) => {
    await using mock = await startMock()
    const text = sampleIn('Node', operation).replace(HOST, mock.url)

    const outcome = await run(new URL(`data:text/javascript,${encodeURIComponent(text)}`))

    expect(outcome).toEqual({
      out: expect.stringMatching(/^200 /),
      err: '',
      failure: undefined,
    })
    expectExample(mock, operation)
    expect(mock.log).toHaveLength(1)
  })
})
