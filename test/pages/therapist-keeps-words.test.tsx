/** Nothing that a therapist writes is lost to a reload, and whoever leaves with something unsent is asked first. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { signal } from '@preact/signals'
import type { ParticipantPage } from '../../shared/contract/programme/therapist-shapes.ts'
import { anyDraft } from '../../web/data/draft-storage.ts'
import { guardLeaving } from '../../web/ui/leave-page.ts'
import { SignOut } from '../../web/staff/sign-out.tsx'
import { ModulesPane } from '../../web/treatment/participant/modules-pane.tsx'
import { ThreadPane } from '../../web/treatment/participant/thread-pane.tsx'
import {
  buttons,
  clinic,
  field,
  leave,
  noNetwork,
  press,
  show,
  shown,
  type,
} from '../support/page.ts'

const left = vi.hoisted(() => ({ times: 0 }))
vi.mock(import('../../web/staff/sign-in/sign-in.ts'), async (original) => ({
  ...(await original()),
  signOut: () => void left.times++,
}))

const page = {
  participant: 'p_1',
  alias: 'Ali',
  lineNote: 'Som förut',
  modules: [
    { module: 'm2', number: 2, title: 'Kroppen', state: 'open' },
    { module: 'm3', number: 3, title: 'Tankar', state: 'closed' },
  ],
  overrides: [],
  reasons: [],
  thread: [],
} as unknown as ParticipantPage
const panes = { page, again: () => undefined }

/** As when the page is loaded anew: what stood in its parts alone is gone. */
const anew = async (part: Parameters<typeof show>[0]) => {
  await leave()
  await show(part)
}
beforeEach(() => {
  left.times = 0
  clinic(() => ({ outcome: 'done' }))
})

describe('what is being written', () => {
  it('of an exercise of its own and of a change of a module stands when the page is loaded anew', async () => {
    await show(<ModulesPane {...panes} />)
    await press('Extra övning: Kroppen')
    await type('Övningen', 'Gå till bussen och vänta tre minuter')
    await press('Hoppa över: Tankar')
    await type('Egna ord (frivilligt)', 'Har gjort det hos oss')
    await anew(<ModulesPane {...panes} />)
    await press('Extra övning: Kroppen')
    await press('Hoppa över: Tankar')
    const written = [...document.querySelectorAll('textarea')].map(({ value }) => value)
    expect(written).toEqual(['Gå till bussen och vänta tre minuter', 'Har gjort det hos oss'])
    expect(shown()).toContain('Sparat utkast')
  })

  it('and is dropped by whoever drops it', async () => {
    await show(<ModulesPane {...panes} />)
    await press('Extra övning: Kroppen')
    await type('Övningen', 'Fel person')
    await press('Avbryt')
    await press('Extra övning: Kroppen')
    expect((field('Övningen') as HTMLTextAreaElement).value).toBe('')
    expect(anyDraft.value).toBe(false)
  })

  it('to whoever answers in the line, over what was saved', async () => {
    await show(<ThreadPane {...panes} />)
    const note = /^Rad till den som svarar i kön/
    expect((field(note) as HTMLTextAreaElement).value).toBe('Som förut')
    await type(note, 'Fråga om skolan')
    await anew(<ThreadPane {...panes} />)
    expect((field(note) as HTMLTextAreaElement).value).toBe('Fråga om skolan')
  })

  it('to the youth is the same message however often it is sent, and the next one is another', async () => {
    const { posted, answers } = clinic(() => noNetwork)
    const sent = () => posted('/messages').map(({ body }) => body as { once: string; text: string })
    await show(<ThreadPane {...panes} />)
    const write = /^Skriv till den unga/
    await type(write, 'Hej')
    await press('Skicka')
    await anew(<ThreadPane {...panes} />)
    answers(() => ({ outcome: 'done' }))
    await press('Skicka')
    expect(sent().map(({ text }) => text)).toEqual(['Hej', 'Hej'])
    expect(sent()[0]!.once).toBe(sent()[1]!.once)
    await type(write, 'Hej igen')
    await press('Skicka')
    expect(sent().at(-1)!.text).toBe('Hej igen')
    expect(sent().at(-1)!.once).not.toBe(sent()[0]!.once)
    expect(sent().every(({ once }) => once.length > 15)).toBe(true)
  })
})

describe('whoever leaves', () => {
  const unload = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }

  it('signs out at once where nothing is written, and is asked where something is', async () => {
    guardLeaving(() => anyDraft.value)
    await show(<SignOut />)
    await press('Logga ut')
    expect(left.times).toBe(1)
    await show(<ThreadPane {...panes} />)
    await type(/^Skriv till den unga/, 'Hej')
    await show(<SignOut />)
    await press('Logga ut')
    expect(left.times).toBe(1)
    expect(shown()).toContain('Du har utkast kvar')
    await press(buttons('Logga ut').at(-1)!)
    expect(left.times).toBe(2)
  })

  it('is asked by the browser while something would be lost, and not when leaving is meant', async () => {
    vi.resetModules()
    const anew = await import('../../web/ui/leave-page.ts')
    const loses = signal(false)
    anew.guardLeaving(() => loses.value)
    expect(unload()).toBe(false)
    loses.value = true
    expect(unload()).toBe(true)
    loses.value = false
    expect(unload()).toBe(false)
    loses.value = true
    anew.leavingIsMeant()
    expect(unload()).toBe(false)
  })
})
