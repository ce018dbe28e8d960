/** Whoever signs in is not met by what failed for somebody before them. */
import type * as library from 'oauth2-mock-server'
import { expect, it, vi } from 'vitest'
import { demoProvider } from '../../functions/local/demo/provider.ts'

let fails = 1
vi.mock('oauth2-mock-server', async (original) => {
  const real = await original<typeof library>()
  class OAuth2Issuer extends real.OAuth2Issuer {
    constructor() {
      super()
      if (fails-- > 0) this.keys.generate = () => Promise.reject(new Error('could not be loaded'))
    }
  }
  return { ...real, OAuth2Issuer }
})

it('the demo’s sign-in is loaded again after it could not be', async () => {
  const provider = demoProvider('http://localhost:3000/oidc', {
    client: { id: 'x', pages: [] } as never,
    title: '',
    lead: '',
    choices: () => [],
    claims: () => undefined,
  })
  await expect(provider.tokenWith({})).rejects.toThrow('could not be loaded')
  expect((await provider.tokenWith({ sub: 'elin-mora' })).split('.')).toHaveLength(3)
})
