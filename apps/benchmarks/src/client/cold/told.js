// Told by a process that has just done its one thing. Plain JavaScript, as all of this folder: to strip
// types would cost more than what is measured.

/** @param {number} start */
export function tell(start) {
  const { user, system } = process.cpuUsage()
  const end = performance.now()
  const { rss, heapUsed } = process.memoryUsage()
  process.stdout.write(
    JSON.stringify({ ms: end - start, totalMs: end, cpuMs: (user + system) / 1000, rss, heapUsed }),
  )
}
