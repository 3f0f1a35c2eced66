import { tell } from './told.js'

const start = performance.now()
const response = await fetch(`${process.argv[2]}/v1.0/contact/organizations/authInfos`, {
  headers: { 'x-acs-dingtalk-access-token': 'a-token' },
})
globalThis.made = await response.json()
tell(start)
