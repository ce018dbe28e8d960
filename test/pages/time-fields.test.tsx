/** Days and times that staff write: as in Sweden whatever the browser speaks, read kindly, and never guessed. */
import { useState } from 'preact/hooks'
import { describe, expect, it } from 'vitest'
import type { LocalTime } from '../../shared/rules/opening/shift-times.ts'
import { DayAndTimeField, instantShownIn } from '../../web/ui/time-fields/day-and-time-field.tsx'
import { DayField } from '../../web/ui/time-fields/day-field.tsx'
import { TimeField } from '../../web/ui/time-fields/time-field.tsx'
import {
  alerts,
  button,
  buttons,
  describedBy,
  field,
  press,
  settled,
  show,
  type,
} from '../support/page.ts'

interface Asked {
  told: string[]
  begins?: string
  required?: boolean
  whenLeft?: boolean
  min?: string
  max?: string
}

const OneDay = ({ told, begins = '', ...rest }: Asked) => {
  const [day, setDay] = useState(begins)
  const set = (value: string) => {
    told.push(value)
    setDay(value)
  }
  return (
    <form>
      <DayField label="Dag" value={day} onSet={set} {...rest} />
      <button type="button" onClick={() => setDay('2026-12-24')}>
        Julafton
      </button>
    </form>
  )
}

const OneTime = ({ told, begins = '' }: Asked) => {
  const [time, setTime] = useState(begins)
  const set = (value: string) => {
    told.push(value)
    setTime(value)
  }
  return <TimeField label="Börjar" value={time} onSet={set} />
}

const input = (label: string) => field(label) as HTMLInputElement
/** What the browser would say if the form were sent now. */
const stopped = (label: string) => input(label).validationMessage

describe('a day', () => {
  it('is words to read and write, which no browser turns into its own language', async () => {
    await show(<OneDay told={[]} begins="2026-11-30" />)
    expect(input('Dag').type).toBe('text')
    expect(input('Dag').value).toBe('2026-11-30')
    expect(input('Dag').inputMode).toBe('numeric')
  })

  it.each([
    ['2026-12-01', '2026-12-01'],
    [' 2026-12-01 ', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['2026-12-1', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['2026.12.1', '2026-12-01'],
    ['2026 12 01', '2026-12-01'],
    ['2026‑12–01', '2026-12-01'],
  ])('%j is read, and shown as it is written in Sweden', async (written, day) => {
    const told: string[] = []
    await show(<OneDay told={told} />)
    await type('Dag', written)
    expect(told.at(-1)).toBe(day)
    expect(input('Dag').value).toBe(day)
    expect(stopped('Dag')).toBe('')
    expect(alerts()).toEqual([])
  })

  it.each(['11/30/2026', '30/11/2026', '12-01', '2026-02-29', '2026-13-01', 'i morgon', '2026-12'])(
    '%j is not guessed: it stands there, with how a day is written',
    async (written) => {
      const told: string[] = []
      await show(<OneDay told={told} begins="2026-11-30" />)
      await type('Dag', written)
      expect(told.at(-1)).toBe('')
      expect(input('Dag').value).toBe(written)
      expect(alerts()).toEqual(['Skriv år, månad och dag som finns i almanackan: 2026-11-30.'])
      expect(describedBy(input('Dag'))).toContain('2026-11-30')
      expect(stopped('Dag')).toContain('2026-11-30')
      await type('Dag', '2026-12-01')
      expect(told.at(-1)).toBe('2026-12-01')
      expect(alerts()).toEqual([])
      expect(stopped('Dag')).toBe('')
    },
  )

  it('is not called wrong while it is being written, but is sent by nobody', async () => {
    const told: string[] = []
    await show(<OneDay told={told} />)
    const element = input('Dag')
    element.value = '2026-1'
    element.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
    expect(told).toEqual([''])
    expect(alerts()).toEqual([])
    expect(stopped('Dag')).toContain('2026-11-30')
  })

  it('may be left out, unless it is asked for', async () => {
    await show(<OneDay told={[]} />)
    expect(stopped('Dag')).toBe('')
    await show(<OneDay told={[]} required />)
    expect(stopped('Dag')).toBe('Skriv dagen: 2026-11-30.')
  })

  it('shows what the page sets it to, whatever stood there', async () => {
    await show(<OneDay told={[]} />)
    await type('Dag', 'i morgon')
    await press('Julafton')
    expect(input('Dag').value).toBe('2026-12-24')
    expect(alerts()).toEqual([])
  })

  it('is told only when left, where each change does something at once', async () => {
    const told: string[] = []
    await show(<OneDay told={told} begins="2026-11-30" whenLeft />)
    const element = input('Dag')
    element.value = '2026-12-01'
    element.dispatchEvent(new Event('input', { bubbles: true }))
    expect(told).toEqual([])
    element.dispatchEvent(new Event('change', { bubbles: true }))
    expect(told).toEqual(['2026-12-01'])
    await type('Dag', 'nej')
    expect(told).toEqual(['2026-12-01'])
  })

  it('has bounds, in words', async () => {
    await show(<OneDay told={[]} min="2026-12-01" max="2026-12-31" />)
    await type('Dag', '2026-11-30')
    expect(alerts()).toEqual(['Tidigast 2026-12-01.'])
    await type('Dag', '2027-01-01')
    expect(stopped('Dag')).toBe('Senast 2026-12-31.')
  })

  it('has a calendar, opened by a button with words', async () => {
    const told: string[] = []
    const opened: string[] = []
    HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
      opened.push(this.type)
      this.value = '2026-12-13'
      this.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await show(<OneDay told={told} begins="2026-11-30" />)
    await press('Välj i kalender: Dag')
    expect(opened).toEqual(['date'])
    expect(told).toEqual(['2026-12-13'])
    expect(input('Dag').value).toBe('2026-12-13')
    const native = document.querySelector<HTMLInputElement>('input[type=date]')
    expect(native?.tabIndex).toBe(-1)
    expect(native?.getAttribute('aria-hidden')).toBe('true')
    expect(button('Välj i kalender: Dag').type).toBe('button')
  })

  it('has no such button in a browser that opens no calendar', async () => {
    Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker')
    await show(<OneDay told={[]} />)
    expect(buttons('Välj i kalender: Dag')).toEqual([])
  })
})

describe('a time', () => {
  it.each([
    ['17:30', '17:30'],
    ['17.30', '17:30'],
    ['1730', '17:30'],
    ['730', '07:30'],
    ['7:05', '07:05'],
    ['17', '17:00'],
    ['7', '07:00'],
    ['kl. 17.30', '17:30'],
    ['00:00', '00:00'],
  ])('%j is read, with 24 hours', async (written, time) => {
    const told: string[] = []
    await show(<OneTime told={told} />)
    await type('Börjar', written)
    expect(told.at(-1)).toBe(time)
    expect(input('Börjar').value).toBe(time)
  })

  it.each(['24:00', '17:60', '5 PM', 'halv sex', '17:3'])('%j is not guessed', async (written) => {
    const told: string[] = []
    await show(<OneTime told={told} begins="12:00" />)
    await type('Börjar', written)
    expect(told.at(-1)).toBe('')
    expect(alerts()).toEqual(['Skriv timme och minut: 17:30.'])
  })
})

describe('a day with a time', () => {
  const Both = ({ told }: { told: LocalTime[] }) => {
    const [at, setAt] = useState<LocalTime>({ day: '', time: '' })
    const set = (value: LocalTime) => {
      told.push(value)
      setAt(value)
    }
    return <DayAndTimeField label="När" value={at} onSet={set} />
  }

  it('is two fields under one question, and a time of the county', async () => {
    const told: LocalTime[] = []
    await show(<Both told={told} />)
    expect(document.querySelector('legend')?.textContent).toBe('När')
    await type('Dag', '2026-11-30')
    expect(instantShownIn(told.at(-1) ?? { day: '', time: '' })).toBeUndefined()
    await type('Klockan', '17')
    // Winter in Sweden: an hour before Greenwich.
    expect(instantShownIn(told.at(-1) ?? { day: '', time: '' })).toBe(
      Date.parse('2026-11-30T16:00:00Z'),
    )
  })
})
