#!/usr/bin/env bash
# ical.js 2.2.1 and temporal-polyfill 1.0.8: three readings of "every day at half past two".
#
# One would expect  that a rule of daily times at 02:30 in Stockholm, COUNT=3 from 27 March 2027, gives the
#                   same three instants whoever plays it. RFC 5545 (3.3.10) says which: on the 28th the
#                   clocks go from 02:00 to 03:00, a time that does not exist is ignored and not counted, so
#                   27, 29 and 30 March.
# What happens      ical.js names the 28th, counts it, and so never comes to the 30th. Asked for the instant,
#                   it says 00:30 UTC: 01:30 on the clocks, an hour before anything the rule could mean.
#                   Temporal, asked for that local time, moves it forward: 01:30 UTC, 03:30 on the clocks.
# Why it matters    Two programs show one calendar, and on that night somebody comes an hour before the
#                   other program says, or comes to a shift that is none; and the series ends a day early.
# Where we meet it  shared/rules/calendar-*.ts reads with ical.js but plays the rules itself, and writes the
#                   moved night of our own shifts as an event of its own; test/rules/calendar-single-times.test.ts ("leaves
#                   out the night in spring that has no half past two", "comes an hour later on the night that
#                   has no half past two", in calendar-written.test.ts) and test/rules/zoned-time.test.ts.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 temporal-polyfill@1.0.8 >&2

cat >nights.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//nights//EN
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:night
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Stockholm:20270327T023000
DURATION:PT3H
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
END:VCALENDAR
ICS

cat >play.mjs <<'CODE'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
const timeZone = 'Europe/Stockholm'
const text = readFileSync('nights.ics', 'utf8').replaceAll('\n', '\r\n')
const nights = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'))
const clocks = (ms) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toString().slice(5, 22)
const played = nights.iterator()
for (let time = played.next(); time; time = played.next()) {
  const theirs = time.toJSDate().getTime()
  const temporal = Temporal.PlainDateTime.from(time.toString()).toZonedDateTime(timeZone)
  console.log(`${time}: ical.js ${clocks(theirs)}, Temporal ${clocks(temporal.epochMilliseconds)}`)
}
CODE

node play.mjs | tee seen
diff - seen >&2 <<'SEEN'
2027-03-27T02:30:00: ical.js 03-27T02:30:00+01, Temporal 03-27T02:30:00+01
2027-03-28T02:30:00: ical.js 03-28T01:30:00+01, Temporal 03-28T03:30:00+02
2027-03-29T02:30:00: ical.js 03-29T02:30:00+02, Temporal 03-29T02:30:00+02
SEEN
