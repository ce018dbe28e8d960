/** What is asked before a record is opened in an emergency: all of it, once, with what is missing said at its field. */
import { describe, expect, it, vi } from 'vitest'
import { EmergencyOpeningForm, type Asked } from '../../web/desk/records/emergency-opening-form.tsx'
import { alerts, button, choose, describedBy, field, press, show, type } from '../support/page.ts'

const open = 'Öppna journalen'
const number = 'Personnummer, 12 siffror'
const words = 'Skriv varför, så att den som granskar förstår'
const showForm = async (busy = false) => {
  const onAsk = vi.fn<(asked: Asked) => Promise<boolean>>()
  await show(<EmergencyOpeningForm busy={busy} onAsk={onAsk} />)
  return onAsk
}

describe('an emergency opening', () => {
  it.each(['20090102-1234', '200901021234', ' 20090102 1234'])(
    'asks with the number as it is kept, written %s',
    async (written) => {
      const onAsk = await showForm()
      await type(number, written)
      await choose('Fara för liv')
      await type(words, '  Hittad medvetslös. ')
      await press(open)
      expect(onAsk.mock.calls).toEqual([
        [{ personalNumber: '200901021234', reason: 'danger-to-life', words: 'Hittad medvetslös.' }],
      ])
    },
  )

  it('asks nothing while something is missing: each is said at its field, and all above them', async () => {
    const onAsk = await showForm()
    await type(number, '0901021234')
    await type(words, 'kort')
    await press(open)
    expect(onAsk).not.toHaveBeenCalled()
    const [summary] = alerts()
    const faults = [
      'Skriv personnumret med tolv siffror.',
      'Välj varför du måste läsa.',
      'Skriv varför, med minst tio tecken.',
    ]
    for (const fault of faults) expect(summary).toContain(fault)
    expect(document.activeElement?.getAttribute('role')).toBe('alert')
    expect(describedBy(field(number))).toContain(faults[0])
    expect(describedBy(field(words))).toContain(faults[2])
    expect(field(number).value).toBe('0901021234')
    expect(field(words).value).toBe('kort')
  })

  it('leads from what is missing to its field', async () => {
    await showForm()
    await press(open)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[role=alert] a')]
    const focused = []
    for (const link of links) {
      await press(link)
      focused.push(document.activeElement?.tagName)
    }
    expect(focused).toEqual(['INPUT', 'INPUT', 'TEXTAREA'])
  })

  it('asks nothing more while it is under way', async () => {
    const onAsk = await showForm(true)
    await type(number, '200901021234')
    await choose('Fara för liv')
    await type(words, 'Hittad medvetslös.')
    await press(button(/^Öppnar/), 2)
    expect(onAsk).not.toHaveBeenCalled()
  })
})
