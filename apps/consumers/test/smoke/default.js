import { createContactClient } from '@dingtalk-contact/client'
import { smoke } from './smoke.js'

const [baseUrl = ''] = process.argv.slice(2)
const result = await smoke(createContactClient, baseUrl)
console.log(JSON.stringify({ ...result, versions: process.versions }))
