/** What is long and for everybody is packed on its way; what stands beside a secret never is. */
import * as z from 'zod/mini'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { serve } from '../../functions/api/serve/serve.ts'
import type { Endpoint, Table } from '../../shared/contract/endpoint.ts'
import { contract } from '../../shared/contract/contract.ts'
import { isPublic } from '../../functions/http/pack-public.ts'
import { testWorld } from '../support/test-world.ts'

const row = (path: `/api/${string}`, more: Partial<Endpoint> = {}) =>
  ({
    method: 'GET',
    path,
    who: 'anyone',
    needs: 'no-record',
    summary: 'A row of this test',
    reply: z.object({ words: z.string() }),
    ...more,
  }) as const satisfies Endpoint
const table = {
  times: row('/api/later/youth/times'),
  short: row('/api/later/youth/short'),
  search: row('/api/later/youth/search', { query: z.object({ words: z.string() }) }),
  look: row('/api/later/youth/look', { method: 'POST' }),
} as const satisfies Table

const long = 'en ledig tid hos Elin '.repeat(200)
const app = serve(table, testWorld(), () => Promise.resolve(undefined), {
  times: () => Promise.resolve({ words: long }),
  short: () => Promise.resolve({ words: 'inga tider' }),
  search: () => Promise.resolve({ words: long }),
  look: () => Promise.resolve({ words: long }),
})
const ask = (path: string, encodings = 'gzip, deflate, br', method = 'GET') =>
  app.request(path, {
    method,
    headers: { 'accept-encoding': encodings, 'content-type': 'application/json' },
  })

describe('a reply of the clinic', () => {
  test('is packed when it is long and the same for everybody', async () => {
    const answer = await ask(table.times.path)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(answer.headers.get('content-type')).toBe('application/json')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBeLessThan(500)
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual({ words: long })
  })

  test.each([
    ['is short', () => ask(table.short.path)],
    ['is for somebody who cannot unpack', () => ask(table.times.path, 'identity')],
    ['may repeat what was asked', () => ask(`${table.search.path}?words=x`)],
    ['answers to what somebody sent', () => ask(table.look.path, 'gzip', 'POST')],
  ])('is sent as it is when it %s', async (_, asking) => {
    const answer = await asking()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(Object.keys((await answer.json()) as object)).toEqual(['words'])
  })

  test('is public in these rows and in no other', () => {
    const rows: readonly Endpoint[] = Object.values(contract).flatMap((one) =>
      Object.values(one as Record<string, Endpoint>),
    )
    expect(
      rows
        .filter(isPublic)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      '/api/care/anyone/eid',
      '/api/later/youth/notices',
      '/api/later/youth/times',
      '/api/later/youth/wall',
      '/api/later/youth/wall/words',
      '/api/programme/anyone/offered',
      '/api/settings/youth/contacts',
      '/api/settings/youth/legal',
      '/api/settings/youth/places',
      '/api/settings/youth/places/words',
      '/api/youth/door',
    ])
  })
})
