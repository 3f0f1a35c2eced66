import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startProxy } from '../src/index.ts'
import { call, TOKEN } from './support/call.ts'
import { json, startTarget } from './support/target.ts'

/** What a call may hold that no report may. */
const SECRETS = {
  token: TOKEN,
  appSecret: 'GT-lsu-taDAxxxsTsxxxx',
  userId: 'manager4220',
  mobile: '13800138000',
  mail: 'jane.doe@example.com',
  name: '王芳',
  id: '987654321',
}

/** Every value and every key that a caller or a server can put somewhere, in all places at once. */
const everything = {
  code: SECRETS.token,
  requestid: SECRETS.token,
  errmsg: SECRETS.name,
  [SECRETS.mobile]: SECRETS.mobile,
  [SECRETS.mail]: { [SECRETS.userId]: SECRETS.name },
  hasMore: SECRETS.mail,
  unknownField: SECRETS.mobile,
  list: [{ id: SECRETS.mobile, name: 7, [SECRETS.userId]: SECRETS.id }],
  type: SECRETS.userId,
}

test('no report holds a token or personal data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  const report = join(folder, 'report.jsonl')
  const junit = join(folder, 'junit.xml')
  try {
    const seen: unknown[] = []
    for (const status of [200, 400, 429]) {
      await using target = await startTarget(json(status, everything))
      await using proxy = await startProxy({
        target: target.url,
        report,
        junit,
        onDeviation: (deviation) => seen.push(deviation),
      })
      const query = Object.values(SECRETS)
        .map((value) => `${encodeURIComponent(value)}=${encodeURIComponent(value)}`)
        .join('&')
      const paths = [
        `/v1.0/contact/restrictions/settings?${query}&maxResults=${SECRETS.mobile}`,
        `/v1.0/contact/restrictions/settings/${SECRETS.userId}?access_token=${SECRETS.token}`,
        `/v1.0/contact/users/${SECRETS.userId}/${encodeURIComponent(SECRETS.name)}`,
        `/v1.0/contact/${SECRETS.mobile}/${SECRETS.userId}`,
        `/${SECRETS.token}`,
      ]
      for (const path of paths) {
        for (const method of ['GET', 'PUT', 'DELETE']) {
          await call(proxy.url, {
            method,
            target: path,
            ...(method === 'PUT' && { body: JSON.stringify(everything) }),
            headers: {
              'x-acs-dingtalk-access-token': SECRETS.token,
              'content-type': method === 'PUT' ? 'application/json' : SECRETS.mail,
            },
          })
        }
      }
      await proxy.close()
      const written = [
        await readFile(report, 'utf8'),
        await readFile(junit, 'utf8'),
        JSON.stringify(seen),
        JSON.stringify(proxy.deviations),
      ]
      for (const text of written) {
        expect(text).toContain('unknownField')
        const leaked = Object.entries(SECRETS).filter(
          ([, secret]) => text.includes(secret) || text.includes(encodeURIComponent(secret)),
        )
        expect(leaked).toEqual([])
      }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a value is described by its type and length', async () => {
  await using target = await startTarget(json(200, { hasMore: '13800138000', list: [] }))
  await using proxy = await startProxy({ target: target.url })
  await call(proxy.url, { target: '/v1.0/contact/restrictions/settings' })
  expect(proxy.deviations.map(({ message }) => message)).toEqual([
    'It must be boolean; it is a string of 11 characters.',
  ])
})
