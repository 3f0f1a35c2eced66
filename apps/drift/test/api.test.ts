import { type Mock, startMock } from '@dingtalk-contact/mock'
import { expect, test } from 'vitest'
import { checkApi } from '../src/api/check.ts'
import { readOnly } from '../src/api/read-only.ts'
import { report } from '../src/api/report.ts'
import { plan, variableOf } from '../src/api/request.ts'
import { type Run, runAlone, runHere } from './support/api-run.ts'

/** A value for every variable that any call can use. It is a number, a date and a text. */
const everything = Object.fromEntries(
  readOnly.flatMap(({ parameters, body }) =>
    [...parameters.map(({ name }) => name), ...Object.keys(body?.schema.properties ?? {})]
      // Of these only some values are possible.
      .filter((name) => !/^(sortType|fullMatchField|startTime|endTime)$/.test(name))
      .map((name) => [variableOf(name), '20260301']),
  ),
)
const target = (mock: Mock) => ({
  baseUrl: mock.url,
  appKey: 'key',
  appSecret: 'secret',
  userAccessToken: 'a-user-token',
})

/** Most tests need no patience. */
const QUICK = { perSecond: 20 }

/** Which operations arrived, each once. */
const arrived = (mock: Mock) => [
  ...new Set(
    mock.log.flatMap(({ operationId }) =>
      operationId && operationId !== 'getAccessToken' ? [operationId] : [],
    ),
  ),
]

test.concurrent('calls all operations that only read, and nothing else', async () => {
  await using mock = await startMock()
  const before = mock.state()
  const { outcomes, deviations } = await checkApi(target(mock), everything, QUICK)
  expect(outcomes.filter(({ result }) => result.kind === 'skipped')).toEqual([])
  expect(arrived(mock).toSorted()).toEqual(readOnly.map(({ id }) => id).toSorted())
  expect(mock.log.filter(({ operationId }) => !operationId)).toEqual([])
  expect(mock.state()).toEqual(before)
  expect(deviations).toEqual([])
})

test.concurrent('skips what lacks a variable, and names it', async () => {
  await using mock = await startMock()
  const { outcomes } = await checkApi({ ...target(mock), userAccessToken: undefined }, {}, QUICK)
  const missingOf = (id: string) =>
    outcomes.flatMap(({ operation, result }) =>
      operation.id === id && result.kind === 'skipped' ? result.missing : [],
    )
  expect(missingOf('queryStatus')).toEqual([['DINGTALK_USER_ID']])
  expect(missingOf('getUser')).toEqual([['DINGTALK_USER_TOKEN'], ['DINGTALK_UNION_ID']])
  expect(missingOf('isFriend')).toEqual([['DINGTALK_USER_ID', 'DINGTALK_MOBILE_NO']])
  expect(missingOf('listContactRestrictSetting')).toEqual([])
  expect(arrived(mock)).not.toContain('queryStatus')
  expect(report({ outcomes, deviations: [] })).toContain(
    '| `isFriend` | `DINGTALK_USER_ID` or `DINGTALK_MOBILE_NO` |',
  )
})

test('takes an empty variable for none, and refuses what is no number', () => {
  const operation = readOnly.find(({ id }) => id === 'getApplyInviteInfo')
  if (!operation) throw new Error('The contract has no getApplyInviteInfo.')
  const now = new Date()
  expect(plan(operation, { DINGTALK_DEPT_ID: ' ' }, now).request?.query).toEqual({})
  expect(plan(operation, { DINGTALK_DEPT_ID: '7' }, now).request?.query).toEqual({ deptId: 7 })
  expect(() => plan(operation, { DINGTALK_DEPT_ID: 'planted' }, now)).toThrow(
    /^DINGTALK_DEPT_ID has to be a whole number\.$/,
  )
})

test.concurrent('a refusal that is documented is no deviation', async () => {
  await using mock = await startMock()
  mock.on('getLatestDingIndex').reply('Forbidden.AccessDenied.AccessTokenPermissionDenied')
  const findings = await checkApi(target(mock), {}, QUICK)
  expect(findings.deviations).toEqual([])
  expect(report(findings)).toMatch(
    /\| `getLatestDingIndex` \| 403 \| `Forbidden\.AccessDenied\.AccessTokenPermissionDenied` \|/,
  )
})

test.concurrent('waits a second between two calls of an operation', async () => {
  await using mock = await startMock()
  const page = { list: [], hasMore: true, nextToken: 1 }
  const last = { list: [], hasMore: false }
  mock
    .on('listContactRestrictSetting')
    .replyWith({ status: 200, body: page })
    .times(1)
    .replyWith({ status: 200, body: last })
  const times: number[] = []
  await checkApi(
    target(mock),
    {},
    {
      fetch: (url, init) => {
        if (url.includes('/restrictions/settings')) times.push(performance.now())
        return fetch(url, init)
      },
    },
  )
  const [first = 0, second = 0] = times
  expect(times).toHaveLength(2)
  expect(second - first).toBeGreaterThan(900)
})

const PLANTED = {
  appKey: 'planted-app-key',
  appSecret: 'planted-app-secret',
  token: 'planted-access-token',
  userToken: 'planted-user-token',
  userId: 'planted-user-id',
  unionId: 'planted-union-id',
  phone: '13912345678',
  email: 'wang.fang@planted.example',
  person: 'PlantedWangFang',
  chinese: '王芳',
  department: 'PlantedSalesDepartment',
}
const personal = {
  mobile: PLANTED.phone,
  email: PLANTED.email,
  name: PLANTED.person,
  alias: PLANTED.chinese,
  dept: PLANTED.department,
  [PLANTED.phone]: PLANTED.person,
  [PLANTED.email]: PLANTED.department,
  [PLANTED.chinese]: 1,
}
const environmentOf = (mock: Mock) => ({
  DINGTALK_BASE_URL: mock.url,
  DINGTALK_APP_KEY: PLANTED.appKey,
  DINGTALK_APP_SECRET: PLANTED.appSecret,
  DINGTALK_USER_TOKEN: PLANTED.userToken,
  DINGTALK_USER_ID: PLANTED.userId,
  DINGTALK_UNION_ID: PLANTED.unionId,
})

function expectNoSecret({ stdout, stderr, report: written }: Run): void {
  const output = `${stdout}\n${stderr}\n${written}`
  expect(Object.values(PLANTED).filter((secret) => output.includes(secret))).toEqual([])
}

test.concurrent('reports planted deviations, and nothing that is secret or personal', async () => {
  await using mock = await startMock()
  mock.on('getAccessToken').replyWith({
    status: 200,
    body: { accessToken: PLANTED.token, expireIn: 7200 },
  })
  mock.on('listContactRestrictSetting').replyWith({
    status: 200,
    body: { list: [{ ...personal, id: 1, name: 7, createdBy: PLANTED.person }], hasMore: false },
  })
  mock.on('searchUser').replyWith({
    status: 400,
    body: { code: PLANTED.email, requestid: 'R', message: JSON.stringify(personal) },
  })
  mock.on('searchDepartment').replyWith({
    status: 418,
    body: { code: 'teapot', requestid: 'R', message: PLANTED.department },
  })
  mock.on('getLatestDingIndex').replyWith({
    status: 200,
    body: { errcode: 404, errmsg: `${PLANTED.person} ${PLANTED.token}` },
  })
  mock.on('getCorpCardStyleList').replyWith({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: `<html>${JSON.stringify(PLANTED)}</html>`,
  })
  mock.on('getUser').replyWith({ status: 200, body: { nick: personal, ...personal } })
  mock.on('listEmpAttributeVisibility').replyWith({
    status: 200,
    body: { list: [], hasMore: true, nextCursor: -1 },
  })
  mock.on('queryStatus').replyWith({ status: 302, headers: { location: `/${PLANTED.token}` } })

  const run = await runAlone(environmentOf(mock))

  expect(run.status).toBe(1)
  expect(run.stdout.trim()).toBe(run.report.trim())
  expectNoSecret(run)
  // The planted values did travel.
  expect(mock.requests('queryStatus')).toHaveLength(1)
  expect(mock.requests('queryStatus')[0]?.query).toMatchObject({ userId: PLANTED.userId })
  const lines = run.report.split('\n')
  const row = (...cells: string[]) =>
    expect(lines).toSatisfy(() => lines.some((line) => cells.every((cell) => line.includes(cell))))
  row('`listContactRestrictSetting`', '`undocumentedField`', '`body/list/0/createdBy`')
  row('`listContactRestrictSetting`', '`schemaViolation`', '`body/list/0/name`')
  row('`searchUser`', '`undocumentedCode`')
  row('`searchUser`', '| 400 | not documented |')
  row('`searchDepartment`', '418', '`undocumentedStatus`')
  row('`getLatestDingIndex`', '`errcodeBody`')
  row('`getCorpCardStyleList`', '`htmlBody`')
  row('`getUser`', '`schemaViolation`', '`body/nick`')
  row('`queryStatus`', '302', '`undocumentedStatus`')
  row('`listEmpAttributeVisibility`', 'pages that do not go on')
  expect(run.report).toContain('## What to do')
})

test.concurrent('without deviations it ends with 0', async () => {
  await using mock = await startMock()
  const run = await runHere(environmentOf(mock))
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.report).toContain(`\n\n${readOnly.length} operations that only read: `)
  expect(run.report).not.toContain('## What to do')
  expectNoSecret(run)
})

test.concurrent('without credentials it says so, and sends nothing', async () => {
  await using mock = await startMock()
  const run = await runHere({ DINGTALK_BASE_URL: mock.url, DINGTALK_APP_SECRET: '' })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  expect(run.stdout).toContain('`DINGTALK_APP_KEY` and `DINGTALK_APP_SECRET` are not set')
  expect(run.report.trim()).toBe(run.stdout.trim())
  expect(mock.log).toEqual([])
})

test.concurrent('half of the credentials are a mistake', async () => {
  const run = await runHere({ DINGTALK_APP_KEY: PLANTED.appKey, DINGTALK_APP_SECRET: ' ' })
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain('DINGTALK_APP_SECRET is not set')
  expectNoSecret(run)
})

test.concurrent('credentials that are refused end it with 2', async () => {
  await using mock = await startMock()
  mock.on('getAccessToken').replyWith({
    status: 400,
    body: { code: 'invalidClientIdOrSecret', requestid: 'R', message: PLANTED.appSecret },
  })
  const run = await runHere(environmentOf(mock))
  expect(run).toMatchObject({ status: 2, stdout: '', report: '' })
  expect(run.stderr).toContain('The API refused the credentials with status 400.')
  expectNoSecret(run)
})

test.concurrent.for([
  ['nobody answers', 'http://127.0.0.1:1', 'Does it answer at DINGTALK_BASE_URL?'],
  ['the address is not encrypted', 'http://api.example.com', 'has to be an https URL'],
  ['the address has credentials', 'https://key:planted-app-secret@localhost', 'without query and'],
] as const)('ends with 2 when %s', async ([, address, message]) => {
  await using mock = await startMock()
  const run = await runHere({ ...environmentOf(mock), DINGTALK_BASE_URL: address })
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain(message)
  expectNoSecret(run)
})

test.concurrent('a report that has no place ends with 2', async () => {
  const run = await runHere({}, '--report', 'no/such/folder/report.md')
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('The report cannot be written to ')
})

test.concurrent('an unknown option ends with 2 and the usage', async () => {
  const run = await runHere({}, '--nonsense')
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('Usage: pnpm drift:api')
})
