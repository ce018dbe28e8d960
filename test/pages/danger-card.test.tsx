/** Where a youth in danger is: told once, to whoever has the alarm, and kept on the page when it could not be told. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sealed } from '../../shared/ids.ts'
import type { YouthAlarm } from '../../shared/contract/safety/alarm.ts'
import { unseal } from '../../web/data/readable-body.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { DangerCard } from '../../web/youth/safety/danger-card.tsx'
import { loadSafetyWords } from '../../web/youth/safety/safety-words.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import {
  alerts,
  clinic,
  eventually,
  field,
  fields,
  noNetwork,
  press,
  show,
  shown,
  type,
  type Sent,
} from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const raised = { state: 'raised', somebodyThere: true, placeTold: false } as unknown as YouthAlarm
const place = 'Gata, plats eller något som syns nära dig'
const send = 'Berätta var jag är'

const works = ({ method }: Sent): YouthAlarm =>
  method === 'POST' ? { ...raised, placeTold: true } : raised

beforeAll(async () => {
  await startLanguage()
  await loadSafetyWords('sv')
})
beforeEach(() => {
  key.value = { visit, secret: 's'.repeat(43) }
})

describe('who comes', () => {
  it.each([
    [{ ...raised }, 'Vi har larmat alla som jobbar nu.'],
    [{ ...raised, state: 'taken', by: 'Amina' }, 'Amina har sett larmet'],
    [{ ...raised, state: 'escalated' }, 'Ingen har hunnit svara än.'],
    [{ ...raised, somebodyThere: false }, 'vi vet inte om någon kommer'],
    [{ ...raised, somebodyThere: false, backupNamed: true }, 'Vi har larmat den som har jour'],
  ])('is said as it is: %j', async (alarm, words) => {
    clinic(() => alarm)
    await show(<DangerCard />)
    expect(document.querySelector('[role=status]')?.textContent).toContain(words)
  })

  it('is asked for again, and those who always answer stay on the page without a network', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const asked = clinic(() => noNetwork)
    await show(<DangerCard />)
    expect(shown()).toContain('112')
    asked.answers(() => ({ ...raised, state: 'taken', by: 'Amina' }))
    vi.advanceTimersByTime(5_000)
    vi.useRealTimers()
    await eventually(() => expect(shown()).toContain('Amina har sett larmet'))
  })
})

describe('the place', () => {
  it('is sent as it was written, once, however often it is pressed', async () => {
    const asked = clinic(works)
    await show(<DangerCard />)
    await type(place, '  Bänken vid bron ')
    await press(send, 3)
    expect(asked.posted()).toHaveLength(1)
    const { path, body } = asked.posted()[0]!
    expect(path).toContain(visit)
    expect(unseal((body as { place: Sealed }).place)).toBe('Bänken vid bron')
    expect(shown()).toContain('Den som tar emot dig ser var du är.')
    expect(fields(place)).toEqual([])
  })

  it('stays written when it could not be sent, which is said', async () => {
    const asked = clinic((sent) => (sent.method === 'POST' ? noNetwork : raised))
    await show(<DangerCard />)
    await type(place, 'Bänken vid bron')
    await press(send)
    expect(alerts()).toEqual(['Det gick inte att skicka. Det du skrev är kvar. Försök igen.'])
    expect(field(place).value).toBe('Bänken vid bron')
    asked.answers(works)
    await press(send)
    expect(alerts()).toEqual([])
    expect(shown()).toContain('Den som tar emot dig ser var du är.')
  })

  it('is not sent when nothing is written, and can be told anew', async () => {
    const asked = clinic(works)
    await show(<DangerCard />)
    await type(place, '   ')
    await press(send)
    expect(asked.posted()).toEqual([])
    await type(place, 'Bron')
    await press(send)
    await press('Ändra')
    await type(place, 'Parken')
    await press(send)
    expect(asked.posted().map(({ body }) => unseal((body as { place: Sealed }).place))).toEqual([
      'Bron',
      'Parken',
    ])
  })
})
