/** A desk that has had no answer yet: it says why, who is signed in, and how to leave. */
import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import { DeskPage } from '../../web/desk/desk-page.tsx'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { button, press, show, shown } from '../support/page.ts'

const claims = { given_name: 'Hanna', 'custom:roles': 'counsellor,therapist', exp: 4_000_000_000 }
const refresh = vi.fn(() => Promise.resolve())

const desk = (trouble?: string) => {
  const place = deskStore()
  return {
    ...place,
    inbox: { view: signal('desk') },
    desk: { ...place.desk, state: signal(undefined), trouble: signal(trouble), refresh },
  } as unknown as ReturnType<typeof deskStore>
}

beforeEach(() => refresh.mockClear())

it('says why and asks again when asked to', async () => {
  const place = desk('Ingen kontakt med servern.')
  signedIn.value = { at: 'in', token: `x.${btoa(JSON.stringify(claims))}.` }
  await show(atDesk(<DeskPage />, place))
  expect(shown()).toContain('Ingen kontakt med servern.')
  await press('Försök igen')
  expect(refresh).toHaveBeenCalledTimes(1)
})

it('has the name of whoever is signed in, their other pages, and a way out', async () => {
  const place = desk('Ingen kontakt med servern.')
  signedIn.value = { at: 'in', token: `x.${btoa(JSON.stringify(claims))}.` }
  await show(atDesk(<DeskPage />, place))
  expect(shown()).toContain('Inloggad: Hanna')
  expect(document.querySelector('a[href="/behandling/"]')).not.toBeNull()
  expect(button('Logga ut')).toBeDefined()
})

it('has them while it is still being fetched, too', async () => {
  const place = desk()
  signedIn.value = { at: 'in', token: `x.${btoa(JSON.stringify(claims))}.` }
  await show(atDesk(<DeskPage />, place))
  expect(shown()).toContain('Inloggad: Hanna')
  expect(button('Logga ut')).toBeDefined()
})
