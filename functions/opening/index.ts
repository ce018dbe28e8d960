/** When the door is open: the county's shifts and the hours they make. Others know this folder by this file alone. */
export { doorHours, followShifts, setOpeningHours } from './hours.ts'
export { changeShift, removeShift } from './shifts/change-shift.ts'
export { type Feed, feedByLink, feedSince, makeFeed, revokeFeed } from './shifts/feed.ts'
export { planShift } from './shifts/plan-shift.ts'
export { allShifts, plannedDuties, ShiftItem } from './shifts/shifts.ts'
export { showWeek, withEmployer } from './shifts/show-week.ts'
export { awayFromShift, keepShift, offerShift, takeShift } from './shifts/swap-shift.ts'
