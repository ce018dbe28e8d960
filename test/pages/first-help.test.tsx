/** Where somebody who thinks of not living is not let on, help is what they see first: in view, in focus, above the rest (R2, R3). */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { text as sv } from '../../web/text/programme/sv.ts'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { StuckPage } from '../../web/programme/line/stuck-page.tsx'
import { keepSession } from '../../web/programme/session.ts'
import { answer, forgetAnswers } from '../../web/youth/join/join-answers.ts'
import { Join } from '../../web/youth/join/join.tsx'
import { startLanguage } from '../../web/youth/language.ts'
import { Aside } from '../../web/youth/waiting/put-aside.tsx'
import {
  button,
  clinic,
  eventually,
  field,
  press,
  refusal,
  settled,
  show,
} from '../support/page.ts'

vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))
vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const openDoor = {
  open: true,
  channels: ['chat'],
  languages: ['sv'],
  professions: ['kurator'],
  wait: { from: 5, to: 10 },
}
let door: object
let inSight: Element | null
const note = (element: Element) => (inSight = element)

beforeAll(async () => {
  await startLanguage()
  await useLanguage('sv')
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    note(this)
  })
})
beforeEach(() => {
  document.documentElement.lang = 'sv'
  forgetAnswers()
  inSight = null
  door = openDoor
  clinic(({ method, path }) => {
    if (path.endsWith('/door')) return door
    return method === 'POST' ? refusal('full') : {}
  })
})

const help = () => document.querySelector('.urgent-card')
const isFirst = async () => {
  await eventually(() => expect(document.activeElement).toBe(help()))
  expect(help()?.querySelector('a[href="tel:112"]')).not.toBeNull()
  expect(inSight).toBe(help())
  const others = [...document.querySelectorAll('main [role=alert], main input, main .button')]
  const inPage = others.filter(
    (one) => !help()!.contains(one) && !one.closest('.progress, .languages, .to-back'),
  )
  for (const one of inPage)
    expect(help()!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
}
const isNotThere = async () => {
  await settled()
  expect(help()).toBeNull()
}

describe('the line', () => {
  it('closed before the press', async () => {
    door = { ...openDoor, open: false }
    answer({ urgency: 'not-live' })
    await show(<Join step="ready" />)
    await isFirst()
  })

  it.each(['full', 'too-many', 'try-again'] as const)('refused with %s', async (code) => {
    answer({ urgency: 'not-live' })
    clinic(({ method, path }) =>
      path.endsWith('/door') ? door : method === 'POST' ? refusal(code) : {},
    )
    await show(<Join step="ready" />)
    await eventually(() => button('Ställ mig i kö'))
    await isNotThere()
    await press('Ställ mig i kö')
    await isFirst()
  })

  it('that has filled up since it was looked at is not said to be closed', async () => {
    answer({ urgency: 'not-live' })
    await show(<Join step="ready" />)
    await eventually(() => button('Ställ mig i kö'))
    door = { ...openDoor, full: { why: 'pause', instead: [], passes: ['danger'] } }
    await press('Ställ mig i kö')
    await isFirst()
    await eventually(() =>
      expect(help()?.textContent).toContain('Just nu tar vi inte emot fler i kön.'),
    )
    expect(help()?.textContent).not.toContain('Det har stängt')
  })

  it('refused to somebody who wants to talk puts nothing before the reason', async () => {
    answer({ urgency: 'talk' })
    await show(<Join step="ready" />)
    await eventually(() => button('Ställ mig i kö'))
    await press('Ställ mig i kö')
    await isNotThere()
  })
})

describe('put aside', () => {
  const aside = (level: 1 | 2 | 3 | 4 | 5) =>
    show(
      <Aside
        now={{
          state: 'aside',
          visit: 'v_abcdefghijklmnopqrstuvwxyz',
          rev: 3,
          channel: 'chat',
          level,
          connected: true,
          keptUntil: 1_800_000_000_000,
        }}
      />,
    )

  it.each([1, 2] as const)('at level %i', async (level) => {
    await aside(level)
    await isFirst()
    expect(button(/först i kön|Jag är kvar|kvar/)).toBeTruthy()
  })

  it('at level 3 it is one tap away, as everywhere', async () => {
    await aside(3)
    await isNotThere()
  })
})

describe('stuck in the programme', () => {
  const stuck = async () => {
    keepSession({ token: 't', until: Date.now() + 3_600_000 } as never)
    await show(<StuckPage />)
    await eventually(() => field(sv.stuck.urgency['not-live']))
  }
  const point = async (label: string) => {
    field(label).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    await settled()
  }

  it.each(['danger', 'not-live'] as const)('when %s is chosen with a finger', async (choice) => {
    await stuck()
    await point(sv.stuck.urgency[choice])
    await isFirst()
  })

  it('whoever goes through the choices by keyboard keeps the focus there, and help stands above', async () => {
    await stuck()
    await press(field(sv.stuck.urgency['not-live']))
    expect(document.activeElement).toBe(field(sv.stuck.urgency['not-live']))
    expect(help()).not.toBeNull()
    expect(inSight).toBeNull()
  })

  it('when the line does not let them in', async () => {
    await stuck()
    await press(field(sv.stuck.urgency['not-live']))
    clinic(({ method }) => (method === 'POST' ? { outcome: 'closed' } : {}))
    await press(sv.stuck.go)
    await isFirst()
  })

  it('what went wrong now stands alone, without what was said of the press before', async () => {
    await stuck()
    await press(field(sv.stuck.urgency['not-live']))
    clinic(({ method }) => (method === 'POST' ? { outcome: 'full' } : {}))
    await press(sv.stuck.go)
    await eventually(() => expect(help()?.textContent).toContain('Chatten är full just nu.'))
    clinic(({ method }) => (method === 'POST' ? refusal('broken', 500) : {}))
    await press(sv.stuck.go)
    await eventually(() => expect(help()?.textContent).toContain('Det gick inte just nu.'))
    expect(help()?.textContent).not.toContain('Chatten är full')
  })
})
