/** What the clinic is made of is known, allowed, pinned and free of secrets. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  license?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  inBundle?: boolean
}
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))

describe('a package', () => {
  /** Licences a county may run and pass on under EUPL-1.2. */
  const allowed = [
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MPL-2.0',
    'Python-2.0',
    'Unlicense',
    'Zlib',
  ]
  const licenceOf = (path: string): string => {
    const { license, licenses } = JSON.parse(read(join(path, 'package.json'))) as {
      license?: string | { type: string }
      licenses?: { type: string }[]
    }
    const said = license ?? licenses?.[0]
    return typeof said === 'string' ? said : (said?.type ?? 'none')
  }
  /** `MIT OR X` lets us choose; `MIT AND X` binds us to both. */
  const isAllowed = (licence: string): boolean => {
    const plain = licence.replaceAll(/[()]/g, '')
    if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
    return plain.split(' AND ').every((each) => allowed.includes(each.trim()))
  }
  const shipped = packages.filter(
    ([path, { dev, optional }]) =>
      !dev && !optional && existsSync(join(root, path, 'package.json')),
  )

  it('that is shipped has a licence we may pass on', () => {
    expect(shipped.length).toBeGreaterThan(20)
    const refused = shipped
      .map(([path]) => ({ path, licence: licenceOf(path) }))
      .filter(({ licence }) => !isAllowed(licence))
    expect(refused).toEqual([])
  })

  it('is locked by what is in it, from no address of anybody’s', () => {
    for (const [path, { integrity, resolved, inBundle }] of packages) {
      // What comes inside another package is locked by that one.
      if (!inBundle) expect(integrity, path).toMatch(/^sha512-/)
      expect(resolved, path).toBeUndefined()
    }
    expect(read('package-lock.json')).not.toMatch(/"resolved"|registry\./)
  })

  it('is asked for by one exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('may run nothing while it is installed', () => {
    const { allowScripts = {} } = JSON.parse(read('package.json'))
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) as string)
    for (const name of running) expect(allowScripts, name).toHaveProperty(name, false)
  })
})

describe('a workflow', () => {
  const workflows = files.filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file))
  const unpinned = (text: string): string[] =>
    [...text.matchAll(/uses:\s*(\S+)/g)]
      .map(([, action]) => String(action))
      .filter((action) => !/@[0-9a-f]{40}$/.test(action))

  it('uses actions by the hash of their commit, and says which version that is', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(2)
    for (const file of workflows) {
      expect(unpinned(read(file)), file).toEqual([])
      for (const line of read(file)
        .split('\n')
        .filter((each) => each.includes('uses:')))
        expect(line, file).toMatch(/# v\d+\.\d+\.\d+$/)
    }
    expect(unpinned('  - uses: actions/checkout@v5')).toEqual(['actions/checkout@v5'])
  })

  it('has no key of AWS, and may write nothing', () => {
    for (const file of workflows) {
      expect(read(file), file).not.toMatch(/secrets\.|aws-access-key-id|AWS_SECRET/i)
      expect(read(file), file).toMatch(/^permissions:\n {2}contents: read$/m)
      expect(read(file), file).not.toMatch(/: write$(?<!id-token: write)/m)
    }
  })
})

describe('what is kept in the repository', () => {
  const secrets: Record<string, RegExp> = {
    'a key of AWS': /\b(AKIA|ASIA)[A-Z0-9]{16}\b/,
    'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
    'a token of a registry or forge': /\b(npm_[A-Za-z0-9]{36}|gh[pousr]_[A-Za-z0-9]{36})\b/,
    'a signed token': /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/,
    'a password in an address': /\b[a-z]+:\/\/[^\s/:@'"`$]+:[^\s/@'"`$]+@/,
  }
  const found = (text: string): string[] =>
    Object.entries(secrets).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []))

  it('holds no secret', () => {
    const text = files.filter((file) => !/\.(png|webp|woff2|ico|jpg|br)$/.test(file))
    expect(text.length).toBeGreaterThan(100)
    expect(text.flatMap((file) => found(read(file)).map((what) => `${file}: ${what}`))).toEqual([])
  })

  it('would be seen if it did', () => {
    expect(found(`key = "${'AKIA'}${'ABCDEFGHIJKLMNOP'}"`)).toEqual(['a key of AWS'])
    expect(found(`${'-----BEGIN'} RSA PRIVATE KEY-----`)).toEqual(['a private key'])
    expect(found(`https://${'user'}:${'word'}@example.org`)).toEqual(['a password in an address'])
  })

  it('says which folders are no part of it', () => {
    for (const folder of ['node_modules/', 'dist/', 'cdk.out/'])
      expect(files.some((file) => file.startsWith(folder))).toBe(false)
  })
})
