/** Who is on call in the demo county: two in turn, a week each, so that an alarm nobody takes goes on to somebody. */
import type { BackupTurn } from '../../shared/contract/safety/safety.ts'
import { addDays, instantOf, localTime, mondayOf } from '../../shared/rules/opening/shift-times.ts'
import { demoStaff } from './demo-staff.ts'

const inTurn = ['per-alvdalen', 'gunnar-region']
const weeks = 4

export const demoBackup = (now: number): BackupTurn[] => {
  const monday = mondayOf(localTime(now).day)
  const at = (week: number) => instantOf({ day: addDays(monday, week * 7), time: '00:00' })
  return Array.from({ length: weeks }, (_, week) => {
    const staff = demoStaff.find(({ id }) => id === inTurn[week % inTurn.length])
    const { id = '', firstName = '', unit = '' } = staff ?? {}
    return { staff: id, firstName, unit, starts: at(week), ends: at(week + 1) }
  })
}
