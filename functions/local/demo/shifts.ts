/** Who works when in the demo county: round the clock, so that the door is open and somebody is on call at any hour. */
import type { BackupTurn } from '../../../shared/contract/safety/coordinator.ts'
import type { Channel } from '../../../shared/ids.ts'
import type { Shift } from '../../../shared/rules/opening/shift.ts'
import {
  addDays,
  instantOf,
  localTime,
  mondayOf,
} from '../../../shared/rules/opening/shift-times.ts'
import { demoStaff } from './staff.ts'

const early = [1, 2, 3, 4]
const late = [5, 6, 7]
const whole = [1, 2, 3, 4, 5, 6, 7]
const workdays = [1, 2, 3, 4, 5]
const chat: Channel[] = ['chat']
const all: Channel[] = ['chat', 'voice', 'video']

/** Who, on which weekdays, from and to; past midnight when `to` is not later than `from`. */
const rota: readonly [string, number[], string, string, Channel[], number][] = [
  ['hodan-falun', early, '22:30', '07:30', all, 2],
  ['amir-borlange', late, '22:30', '07:30', all, 2],
  ['johan-avesta', early, '07:30', '13:30', all, 2],
  ['lina-gagnef', late, '07:30', '13:30', all, 2],
  ['sara-leksand', early, '13:00', '18:00', all, 2],
  ['olle-malung', late, '13:00', '18:00', all, 2],
  ['elin-mora', whole, '16:30', '21:30', all, 2],
  ['ida-orsa', early, '17:00', '22:00', all, 2],
  ['nils-rattvik', early, '17:00', '22:45', all, 2],
  ['tove-sater', late, '17:00', '22:45', all, 2],
  ['emma-smedjebacken', late, '18:00', '22:00', chat, 2],
  ['anton-vansbro', early, '18:00', '22:00', chat, 2],
  ['karin-ludvika', workdays, '09:00', '15:00', chat, 2],
  ['mats-hedemora', early, '15:00', '20:00', chat, 2],
  ['maja-region', workdays, '12:00', '17:00', all, 1],
  ['olena-region', [1, 3, 5], '17:00', '21:00', chat, 2],
  ['yusuf-region', [2, 4], '16:00', '20:00', all, 1],
]

/** Recurring shifts that began last week, so that whatever the hour, they are under way. */
export const demoShifts = (now: number): Shift[] =>
  rota.flatMap(([id, weekdays, from, to, channels, talks]): Shift[] => {
    const staff = demoStaff.find((member) => member.id === id)
    if (staff === undefined) return []
    const { firstName, unit, profession, languages } = staff
    const first = addDays(mondayOf(localTime(now).day), (weekdays[0] ?? 1) - 8)
    const endDay = to > from ? first : addDays(first, 1)
    return [
      {
        shift: `s_demo-${id}`,
        rev: 1,
        person: { staff: id, firstName, unit, profession, languages },
        starts: instantOf({ day: first, time: from }),
        ends: instantOf({ day: endDay, time: to }),
        channels,
        talks,
        repeats: { weekdays, everyWeeks: 1, onHolidays: true },
        days: {},
      },
    ]
  })

const inTurn = ['per-alvdalen', 'gunnar-region']
const weeksOnCall = 4

/** Who is on call: two in turn, a week each, so that an alarm nobody takes goes on to somebody. */
export const demoBackup = (now: number): BackupTurn[] => {
  const monday = mondayOf(localTime(now).day)
  const at = (week: number) => instantOf({ day: addDays(monday, week * 7), time: '00:00' })
  return Array.from({ length: weeksOnCall }, (_, week) => {
    const staff = demoStaff.find(({ id }) => id === inTurn[week % inTurn.length])
    const { id = '', firstName = '', unit = '' } = staff ?? {}
    return { staff: id, firstName, unit, starts: at(week), ends: at(week + 1) }
  })
}
