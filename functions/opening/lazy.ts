/** What writes calendars: loaded when the first one is asked for, never by a plain import. */
export { exportShifts, showFeed } from './shifts/show-calendar.ts'
