// A browser for the tests: the one that is there, or Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Fonts too: a Chinese page without them is a page of boxes. */
const PACKAGES = ['chromium', 'fonts-noto-cjk']

const find = () => PLACES.find((place) => place !== undefined && existsSync(place))

/** Where a Chromium lies; installs Debian's where that is possible. */
export function requireChromium(): string {
  const found = find()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing chromium, which the tests of the reference need.')
    const install = () => runs('apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES)
    // The second try follows an update: a fresh image knows no packages.
    const installed = (install() || (runs('apt-get', 'update') && install())) && find()
    if (installed) return installed
  }
  throw new Error(
    'The tests of the reference need a Chromium or Chrome: set CHROME_PATH, or on Debian and Ubuntu `apt-get install chromium`.',
  )
}

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Without these, a headless Chromium looks for its maker's servers. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
