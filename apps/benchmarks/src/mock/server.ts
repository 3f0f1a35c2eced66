// A process that is one target. It tells its address, and on demand what it has used so far.
import type { Usage } from './child.ts'

const [target] = process.argv.slice(2)
// Only what the target needs is loaded, or one would pay for another.
const url =
  target === 'prism'
    ? await (await import('./start/prism.ts')).start()
    : await (await import('./start/mock.ts')).start(target === 'state')

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss }
  process.send?.(usage)
})
process.send?.(url)
