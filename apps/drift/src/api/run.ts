// Calls the operations of the real API that only read, and reports where it departs from the contract.
import { driftApi } from './command.ts'

process.exitCode = await driftApi(process.argv.slice(2), process.env, console)
