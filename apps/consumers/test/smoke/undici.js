import { createContactClient } from '@dingtalk-contact/client'
import { undiciTransport } from '@dingtalk-contact/client/undici'
import { smoke } from './smoke.js'

const [baseUrl = ''] = process.argv.slice(2)
const result = await smoke(createContactClient, baseUrl, undiciTransport())
console.log(JSON.stringify({ ...result, versions: process.versions }))
