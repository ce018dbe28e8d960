/** What a young person pastes stays whole in every field: by how much it is too long is said beside it, and it goes on when it fits. */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { SealedPlace } from '../../shared/ids.ts'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { seal } from '../../web/data/readable-body.ts'
import { Join } from '../../web/youth/join/join.tsx'
import { answer, forgetAnswers } from '../../web/youth/join/join-answers.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { ToCalendar } from '../../web/youth/later/bookings/to-calendar.tsx'
import { opened } from '../../web/youth/later/code/code-session.ts'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { dropDraft, write } from '../../web/youth/later/letters/letter-draft.ts'
import { LetterWriting } from '../../web/youth/later/letters/letter-page.tsx'
import { ReferralCard } from '../../web/youth/referral/referral-card.tsx'
import { DangerCard } from '../../web/youth/safety/danger-card.tsx'
import { loadSafetyWords } from '../../web/youth/safety/safety-words.ts'
import { TellWhileWaiting } from '../../web/youth/safety/tell-more.tsx'
import { talk } from '../../web/youth/talk/talk-store.ts'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import {
  button,
  clinic,
  alerts,
  eventually,
  field,
  press,
  show,
  shown,
  type,
} from '../support/page.ts'

vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))
vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const called = 'Vad ska vi kalla dig?'

beforeAll(async () => {
  await startLanguage()
  await Promise.all([loadSafetyWords('sv'), loadLaterWords('sv')])
})
beforeEach(() => {
  forgetAnswers()
  key.value = { visit, secret: 's'.repeat(43) }
  talk.value = { say: () => undefined } as unknown as Talk
})

/** Pastes three more than fit, then just what fits; how often something was sent is told by `sent`. */
const isNeverCut = async (label: string, longest: number, go: string, sent: () => unknown) => {
  const before = sent()
  await type(label, 'å'.repeat(longest + 3))
  expect(field(label).value).toHaveLength(longest + 3)
  expect(alerts().join(' ')).toContain('3 tecken för långt')
  expect(field(label).getAttribute('aria-invalid')).toBe('true')
  await press(go)
  expect(sent(), 'nothing that does not fit goes on').toEqual(before)
  await type(label, 'å'.repeat(longest))
  expect(shown()).not.toContain('för långt')
  expect(field(label).getAttribute('aria-invalid')).not.toBe('true')
  await press(go)
  await eventually(() => expect(sent()).not.toEqual(before))
}

it('a name on the way into the line', async () => {
  answer({ urgency: 'talk' })
  clinic(() => ({ open: true, channels: ['chat'], languages: ['sv'], professions: [] }))
  location.hash = '#prata/about'
  await show(<Join step="about" />)
  expect(shown()).toContain('0/30')
  await type(called, 'Björk ')
  expect(shown(), 'how much is written').toContain('5/30')
  await isNeverCut(called, 30, 'Nästa', () => location.hash)
})

it('a name that is told while one waits', async () => {
  const asked = clinic(() => ({ state: 'waiting', visit, rev: 2, channel: 'chat', level: 1 }))
  await show(<TellWhileWaiting />)
  await isNeverCut(called, 30, 'Spara svaren', () => asked.posted().length)
})

it('a name under a letter, in a fold that was shut again', async () => {
  dropDraft()
  write({ urgency: 'talk', text: 'Hej' })
  opened.value = { ticket: 'ticket', until: Date.now() + 3_600_000 }
  const asked = clinic(() => ({ letter: 'l_1', promisedBy: 1, state: 'waiting' }))
  await show(<LetterWriting />)
  await type(called, 'å'.repeat(31))
  field(called).closest('details')!.open = false
  await press('Skicka brevet')
  expect(alerts(), 'which field it is, also where nobody sees it').toEqual([
    `${called} 1 tecken för långt.`,
  ])
  await isNeverCut(called, 30, 'Skicka brevet', () => asked.posted().length)
})

it('where somebody in danger is, whatever letters it is told in', async () => {
  const asked = clinic(() => ({ state: 'raised', somebodyThere: true, placeTold: false }))
  await show(<DangerCard />)
  const place = 'Gata, plats eller något som syns nära dig'
  await isNeverCut(place, 200, 'Berätta var jag är', () => asked.posted().length)
  expect(SealedPlace.safeParse(seal('ሀ'.repeat(200))).success).toBe(true)
})

it('what a time is called in the calendar', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
  await show(<ToCalendar booking={{ start: Date.now() + 86_400_000, length: 45 }} />)
  await isNeverCut('Vad ska det stå', 60, 'Hämta kalenderfilen', () => saved.mock.calls.length)
  saved.mockRestore()
})

it('the words that are sent on', async () => {
  const draft = { kind: 'referral', receivers: ['bup'], text: 'Hjälp', days: 14 }
  const asked = clinic(({ path }) =>
    path.endsWith('/referral-draft') ? { draft: 'sealed', referrals: [] } : {},
  )
  const now = { visit, state: 'talking', epoch: 1, rev: 3, referralAt: 1_000 }
  const withWhom = { with: { firstName: 'Amina', employer: 'Region Dalarna' } }
  await show(
    <ReferralCard
      now={{ ...now, ...withWhom } as unknown as VisitInTalk}
      open={() => Promise.resolve(JSON.stringify(draft))}
    />,
  )
  await eventually(() => button('Ja, gör länken'))
  const label = document.querySelector('textarea')!.labels[0]!.textContent
  await isNeverCut(label, 3_000, 'Ja, gör länken', () => asked.posted('/referrals').length)
})

it('no field of any page is told to the browser to be cut, code words and figures neither', () => {
  const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(500)
  const cutting = files.filter((file) =>
    /\bmax-?length\b/i.test(readFileSync(`web/${file}`, 'utf8')),
  )
  expect(cutting).toEqual([])
})
