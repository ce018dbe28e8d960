/** A way in that cannot be made says why in words, and what there is already stays as it was. */
import { beforeEach, expect, it, vi } from 'vitest'
import { OwnPasskey } from '../../web/programme/entry/ways-back.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { keepSession, session } from '../../web/programme/session.ts'
import { alerts, clinic, eventually, press, refusal, show } from '../support/page.ts'

beforeEach(async () => {
  await useLanguage('sv')
  keepSession({
    token: 't',
    until: Date.now() + 3_600_000,
    ways: { passkey: true, code: false },
  } as never)
  vi.stubGlobal('PublicKeyCredential', class {})
})

const options = JSON.stringify({
  challenge: 'AAAA',
  rp: { name: 'x' },
  user: { id: 'AA', name: 'x', displayName: 'x' },
  pubKeyCredParams: [],
})

it('a sixth device is refused in words, before the phone is asked for anything', async () => {
  const create = vi.fn()
  vi.stubGlobal('navigator', { ...navigator, credentials: { create } })
  clinic(() => refusal('passkeys-full'))
  await show(<OwnPasskey label="Gör" />)
  await press('Gör')
  await eventually(() => expect(alerts().join()).toContain('Fem enheter'))
  expect(create).not.toHaveBeenCalled()
  expect(session.value?.ways).toEqual({ passkey: true, code: false })
})

it('a device that has one already says so, and makes none that would take its place', async () => {
  const create = vi.fn(() =>
    Promise.reject(Object.assign(new Error('there'), { name: 'InvalidStateError' })),
  )
  vi.stubGlobal('navigator', { ...navigator, credentials: { create } })
  const asked = clinic(() => ({ options, challenge: 'c' }))
  await show(<OwnPasskey label="Gör" />)
  await press('Gör')
  await eventually(() => expect(alerts().join()).toContain('redan'))
  // Begun, and nothing kept.
  expect(asked.posted()).toHaveLength(1)
})
