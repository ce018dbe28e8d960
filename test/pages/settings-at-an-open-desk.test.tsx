/** A desk that stays open all evening takes what the county has changed when it hears of it, says so once, and keeps what is written. */
import { beforeEach, expect, it } from 'vitest'
import { hearOfSettings } from '../../web/staff/county-settings.ts'
import { DirectoryTool } from '../../web/desk/referral/directory-tool.tsx'
import { ReferTool } from '../../web/desk/referral/referral-tool.tsx'
import { staffText } from '../../web/text/staff/sv.ts'
import { atDesk, deskVisit, toldAtDesk } from '../support/desk-store.tsx'
import { clinic, eventually, field, settled, show, shown, type } from '../support/page.ts'

const changed = (call: string, rev: number) => ({
  ...{ rev, services: { tjejjouren: { call, web: '' } }, replies: {}, chains: {}, hidden: [] },
})
let told: ReturnType<typeof changed>
let asked: number

beforeEach(() => {
  sessionStorage.clear()
  asked = 0
  clinic(({ path }) => {
    if (!path.endsWith('/counsellor/settings')) return { referrals: [] }
    asked += 1
    return told
  })
})

it('asks anew when there is more, until it has it, and then no more', async () => {
  told = changed('020-11 11 11', 3)
  await show(
    atDesk(
      <>
        <DirectoryTool visit={deskVisit} />
        <ReferTool visit={deskVisit} />
      </>,
    ),
  )
  for (const one of document.querySelectorAll('select')) {
    if (!one.textContent?.includes('Våld')) continue
    one.value = 'violence'
    one.dispatchEvent(new Event('input', { bubbles: true }))
    one.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await eventually(() => expect(shown()).toContain('020-11 11 11'))
  await type('Förslag till text', 'Jag vill ha någon att prata med.')
  hearOfSettings(3)
  await settled()
  expect(asked, 'nothing new').toBe(1)

  // The function that answers may know of less for half a minute.
  hearOfSettings(4)
  await settled()
  expect(asked).toBe(2)
  expect(shown()).toContain('020-11 11 11')
  expect(toldAtDesk()).toEqual([])

  told = changed('020-22 22 22', 4)
  hearOfSettings(4)
  await eventually(() => expect(shown()).toContain('020-22 22 22'))
  expect(shown()).not.toContain('020-11 11 11')
  expect(toldAtDesk()).toEqual([staffText.countyChanged])
  expect((field('Förslag till text') as HTMLTextAreaElement).value).toBe(
    'Jag vill ha någon att prata med.',
  )
  hearOfSettings(4)
  await settled()
  expect(asked).toBe(3)
})

it('says nothing where what is shown here is as it was', async () => {
  const before = toldAtDesk()
  told = changed('020-22 22 22', 9)
  hearOfSettings(9)
  await settled()
  expect(asked).toBe(1)
  expect(toldAtDesk()).toEqual(before)
})
