/** A PostgreSQL of its own for comparison: loopback only, in a folder that goes away afterwards. */
import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const home = '/usr/lib/postgresql'

export interface Postgres {
  url: string
  version: string
  end: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })

/** PostgreSQL refuses to run as root, so root becomes its own user for it. */
const asPostgres = (program: string, args: readonly string[]) =>
  process.getuid?.() === 0
    ? run('runuser', ['-u', 'postgres', '--', program, ...args])
    : run(program, [...args])

/** Undefined when this machine has no PostgreSQL. */
export const startPostgres = async (): Promise<Postgres | undefined> => {
  if (!existsSync(home)) return undefined
  const newest = readdirSync(home).sort((a, b) => Number(b) - Number(a))[0]
  if (newest === undefined) return undefined
  const bin = join(home, newest, 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'dorren-bench-postgres-'))
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder])
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const port = await freePort()
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c max_connections=200`
  const log = join(folder, 'log')
  await asPostgres(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '--auth=trust'])
  await asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-l', log, '-o', options, '-w', 'start'])
  return {
    url: `postgres://bench@127.0.0.1:${port}/postgres`,
    version: newest,
    end: async () => {
      await asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
