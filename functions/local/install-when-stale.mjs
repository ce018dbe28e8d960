/**
 * Lets `npm start` and `npm test` be the only command of a fresh clone: installs when what lies in
 * node_modules is not what the lock file says, and costs nothing when it is.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm writes its own record last, so an interrupted install is seen as stale too. */
const isUpToDate = () => {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  // An optional package made for another platform is rightly absent.
  const isMissing = ([path, { version, optional }]) =>
    path !== '' && (installed[path] ? installed[path].version !== version : !optional)
  const isLeftOver = (path) => wanted[path] === undefined
  return !Object.entries(wanted).some(isMissing) && !Object.keys(installed).some(isLeftOver)
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** `npm start` and `npm test` begun together must not install over each other. */
const lock = join(
  tmpdir(),
  `dorren-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
)
const takeLock = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
const holderOfLock = () => {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}
const waitForLock = () => {
  for (let waits = 0; !takeLock(); waits++) {
    const holder = holderOfLock()
    // A holder that has only just made the file may not have written its number yet.
    const isLeftBehind = holder === 0 ? waits > 4 : !isAlive(holder)
    if (isLeftBehind) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
}

const install = () => {
  console.log(
    'Installing what package-lock.json names (npm ci). Only after a change, about a minute.',
  )
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    '\nnpm ci did not finish, so nothing was started. Read the lines above; most often the network ' +
      'or the disk is the cause. Then run the same command again.',
  )
  process.exitCode = 1
}

if (!isUpToDate()) {
  waitForLock()
  try {
    if (!isUpToDate()) install()
  } finally {
    rmSync(lock, { force: true })
  }
}
