import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** A worker may not reach the machine's own addresses unless its configuration says so. */
const configOf = (worker: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = .smoke),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "smoke")],
);

const smoke :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${worker}")],
  compatibilityDate = "2026-01-01",
);
`

/** Serves a bundled worker; gives where it answers, and what ends it. */
export async function serveWorker(
  binary: string,
  bundle: string,
): Promise<{ url: string } & AsyncDisposable> {
  const config = join(dirname(bundle), `${basename(bundle, '.js')}.capnp`)
  writeFileSync(config, configOf(basename(bundle)))
  // Through the third descriptor it tells on which port it listens.
  const child = spawn(binary, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const control = child.stdio[3]
  if (!(control instanceof Readable)) throw new Error('workerd has no control descriptor.')
  const gone = once(child, 'exit')
  const port = await Promise.race([
    gone.then(([code]) => Promise.reject(new Error(`workerd ended with ${code}.`))),
    portIn(control),
  ])
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill()
      await gone.catch(() => undefined)
    },
  }
}

async function portIn(control: Readable): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const said: { event?: string; port?: number } = JSON.parse(line)
    if (said.event === 'listen' && said.port !== undefined) return said.port
  }
  throw new Error('workerd does not listen.')
}
