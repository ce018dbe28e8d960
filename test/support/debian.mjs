/** Brings programs of Debian's to a machine that lacks it, where we may: nothing is installed by hand. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

const aptGet = (...words) =>
  new Promise((resolve) => {
    // Two files of journeys may ask at once: the second waits for the first.
    const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.once('error', resolve)
    child.once('close', resolve)
  })

/** Tries; whoever asks looks afterwards whether it is there. */
export const installFromDebian = async (...names) => {
  if (!canInstall()) return
  await aptGet('update')
  await aptGet('install', '-y', '--no-install-recommends', ...names)
}
