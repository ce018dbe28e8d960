/** Without contact the desk goes on asking by itself and says so; what somebody has pressed is not done by itself, and that is said, too. */
import { expect, it, vi } from 'vitest'
import { openDesk } from '../../web/desk/live-desk.ts'
import { attempt } from '../../web/staff/attempt.ts'
import { notices } from '../../web/staff/notices/notices.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import type { VisitId } from '../../shared/ids.ts'

class NoSocket {
  readonly readyState = 0
  close = () => undefined
}

it('tells what is tried again by itself from what is to be pressed again', async () => {
  vi.stubGlobal('WebSocket', NoSocket)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  signedIn.value = { at: 'in', token: 'token' }
  const desk = openDesk()
  await desk.refresh()
  expect(desk.trouble.value).toBe(
    'Ingen kontakt just nu. Det du skriver är kvar. Vi försöker igen.',
  )
  await attempt(() => desk.api.release({ visit: 'v_1' as VisitId }))
  expect(notices.value.map(({ text }) => text)).toEqual([
    'Ingen kontakt med servern. Det du skrev är kvar. Försök igen när kontakten är tillbaka.',
  ])
  vi.unstubAllGlobals()
})
