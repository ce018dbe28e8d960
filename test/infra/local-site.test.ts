/** On the laptop the pages come packed and with the headers that they have in AWS, so that what is measured is what is shipped. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono/tiny'
import { beforeAll, describe, expect, it } from 'vitest'
import { site } from '../../functions/local/site.ts'
import { compressAll } from '../../infra/compress-texts.ts'
import { freshFolder } from './template.ts'

const script = `console.log("${'dörr '.repeat(400)}")`
const page = (door: string) =>
  `<script type="module">1</script><p>${door}</p>${'<p>text</p>'.repeat(200)}`
let now = 'stängd'

let local: Hono
beforeAll(async () => {
  const root = freshFolder()
  mkdirSync(join(root, 'assets'))
  mkdirSync(join(root, 'program'))
  writeFileSync(join(root, 'assets/chat-1a2b.js'), script)
  writeFileSync(join(root, 'assets/small-1a2b.js'), '1')
  writeFileSync(join(root, 'program/index.html'), page('programme'))
  mkdirSync(join(root, 'gast'))
  writeFileSync(join(root, 'gast/index.html'), '<p>gäst</p>'.repeat(20))
  await compressAll(root)
  const door = new Hono()
  door.get('/', (c) => c.html(page(now)))
  door.get('/config.json', (c) => c.json({ issuer: 'nobody' }))
  writeFileSync(join(root, 'manifest.json'), '{"desk/main.tsx":{}}')
  local = site(root, door, [page('')])
})

const ask = async (path: string, encodings: string) => {
  const answer = await local.request(path, { headers: { 'accept-encoding': encodings } })
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}
const unpack = { br: brotliDecompressSync, gzip: gunzipSync }

describe('the local site', () => {
  it.each([
    ['/assets/chat-1a2b.js', 'br', script],
    ['/assets/chat-1a2b.js', 'gzip', script],
    ['/program/', 'br', page('programme')],
    ['/', 'br', page('stängd')],
    ['/', 'gzip', page('stängd')],
  ] as const)('sends %s packed by %s to who can read it', async (path, way, text) => {
    const { headers, bytes } = await ask(path, way === 'br' ? 'gzip, deflate, br, zstd' : 'gzip')
    expect(headers.get('content-encoding')).toBe(way)
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
    expect(bytes.length).toBeLessThan(text.length / 4)
    expect(unpack[way](bytes).toString()).toBe(text)
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/)
  })

  it.each(['/assets/chat-1a2b.js', '/', '/program/', '/gast/'])(
    'says of %s no other length than it has, which a browser would wait for',
    async (path) => {
      const { headers, bytes } = await ask(path, 'br')
      const said = headers.get('content-length') ?? String(bytes.length)
      expect(said).toBe(String(bytes.length))
    },
  )

  it('packs the start page anew when the door has changed', async () => {
    now = 'öppen'
    const { bytes } = await ask('/', 'br')
    expect(brotliDecompressSync(bytes).toString()).toBe(page('öppen'))
  })

  it.each(['/assets/chat-1a2b.js', '/', '/assets/small-1a2b.js'])(
    'sends %s as it is to who asks for that',
    async (path) => {
      const { headers } = await ask(path, 'identity')
      expect(headers.get('content-encoding')).toBeNull()
    },
  )

  it.each(['/', '/config.json', '/program/', '/assets/chat-1a2b.js', '/nope', '/assets/nope.js'])(
    'sends %s with the headers of the site, found or not',
    async (path) => {
      const { headers } = await local.request(path)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'.*frame-ancestors 'none'$/,
      )
      expect(headers.get('permissions-policy')).toContain('geolocation=()')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    },
  )

  it('keeps a file of a build for ever, and what was not there for no time', async () => {
    const kept = async (path: string) => {
      const { status, headers } = await local.request(path)
      return [status, headers.get('cache-control')]
    }
    expect(await kept('/assets/chat-1a2b.js')).toEqual([200, expect.stringContaining('immutable')])
    expect(await kept('/assets/nope.js')).toEqual([404, 'no-cache'])
  })

  it('says of what is not there whom to ring, on a page', async () => {
    const answer = await local.request('/gammal-sida')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    const html = await answer.text()
    expect(html).toMatch(/Sidan finns inte[\s\S]*tel:112/)
    // On two lines it is hard to read out.
    expect(html).toMatch(/<span>020-50 50 50<\/span>/)
    expect(html).toContain('span{white-space:nowrap}')
  })

  it('tells nobody which files a build is made of', async () => {
    const answer = await local.request('/manifest.json')
    expect([answer.status, (await answer.text()).includes('desk/main.tsx')]).toEqual([404, false])
  })
})
