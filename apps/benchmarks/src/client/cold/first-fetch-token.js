import { tell } from './told.js'

const start = performance.now()
const issued = await fetch(`${process.argv[2]}/v1.0/oauth2/accessToken`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ appKey: 'key', appSecret: 'secret' }),
})
const { accessToken } = await issued.json()
const response = await fetch(`${process.argv[2]}/v1.0/contact/organizations/authInfos`, {
  headers: { 'x-acs-dingtalk-access-token': accessToken },
})
globalThis.made = await response.json()
tell(start)
