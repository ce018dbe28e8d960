/** What a bad network does to a call: what is heard, what is seen, and what is given up. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thisBuild } from './county.ts'
import { everySecond, lookAt, type Seen } from './look-at-talk.ts'
import { resultOf, round, type Kept, type Report, type Row } from './report.ts'
import { sideBySide, startTalk, type Talk } from './talk-by-build.ts'
import type { OneWay } from '../support/one-way.ts'

/** `CALLS_SECONDS` for whoever only wants to see that it runs. */
const seconds = Number(process.env.CALLS_SECONDS ?? 22)
/** What a call needs to find out how its network is; sound is judged after it. */
const settling = 8

interface Condition {
  name: string
  medium: 'voice' | 'video'
  network: Partial<OneWay>
}

const conditions: readonly Condition[] = [
  { name: 'voice, 15 % lost', medium: 'voice', network: { lost: 0.15 } },
  { name: 'voice, 30 % lost', medium: 'voice', network: { lost: 0.3 } },
  { name: 'voice, 50 kbit/s', medium: 'voice', network: { bitsPerSecond: 50_000 } },
  { name: 'video, 1 % lost', medium: 'video', network: { lost: 0.01 } },
  { name: 'video, 5 % lost', medium: 'video', network: { lost: 0.05 } },
  { name: 'video, 15 % lost', medium: 'video', network: { lost: 0.15 } },
  { name: 'video, 30 % lost', medium: 'video', network: { lost: 0.3 } },
  { name: 'video, round trip 300 ms', medium: 'video', network: { takesMs: 150 } },
  { name: 'video, round trip 1,000 ms', medium: 'video', network: { takesMs: 500 } },
  { name: 'video, 2,000 kbit/s', medium: 'video', network: { bitsPerSecond: 2_000_000 } },
  { name: 'video, 500 kbit/s', medium: 'video', network: { bitsPerSecond: 500_000 } },
  { name: 'video, 150 kbit/s', medium: 'video', network: { bitsPerSecond: 150_000 } },
  { name: 'video, 50 kbit/s', medium: 'video', network: { bitsPerSecond: 50_000 } },
]

/** `CALLS`: a part of their names, for whoever wants to measure only those; the others stay as they were written. */
const only = new RegExp(process.env.CALLS ?? '')
const isMeasured = ({ name }: Condition): boolean => only.test(name)

interface Watched {
  changes: string[]
  looks: (Seen & { second: number })[]
}

const isSound = ({ medium }: Seen): boolean => medium !== 'chat'

const watch = async ({ desk, phone }: Talk): Promise<{ desk: Watched; phone: Watched }> => {
  const seen = {
    desk: { changes: [] as string[], looks: [] as Watched['looks'] },
    phone: { changes: [] as string[], looks: [] as Watched['looks'] },
  }
  await everySecond(seconds, async (second) => {
    const [atDesk, atPhone] = await Promise.all([lookAt(desk), lookAt(phone)])
    for (const [watched, look] of [
      [seen.desk, atDesk],
      [seen.phone, atPhone],
    ] as const) {
      if (look === undefined) continue
      const before = watched.looks.at(-1)
      if (before !== undefined && before.medium !== look.medium)
        watched.changes.push(`${look.medium} at ${second} s`)
      watched.looks.push({ ...look, second })
    }
  })
  return seen
}

/** Between the end of the settling and the last look at which there was sound. */
const soundOf = ({ looks }: Watched) => {
  // A machine that is busy leaves some seconds without a look.
  const sounds = looks.filter((look) => isSound(look) && look.samples > 0)
  const first = sounds.find(({ second }) => second >= settling)
  const last = sounds.at(-1)
  if (first === undefined || last === undefined || last.samples <= first.samples) return undefined
  const came = last.heard - first.heard
  const lost = Math.max(last.lost - first.lost, 0)
  return {
    concealed: (100 * (last.concealed - first.concealed)) / (last.samples - first.samples),
    lost: (100 * lost) / Math.max(came + lost, 1),
    kbits: (8 * (last.soundBytes - first.soundBytes)) / (last.at - first.at),
  }
}

const figure = (values: readonly (number | undefined)[]): string | number => {
  const known = values.filter((one) => one !== undefined)
  return known.length === 0 ? '–' : round(Math.max(...known))
}

const rowOf = async (condition: Condition, talk: Talk): Promise<Row> => {
  talk.network.is(condition.network)
  const seen = await watch(talk)
  const both = [seen.desk, seen.phone]
  const sounds = both.map(soundOf)
  const told = both.map(({ changes }) => changes.join(', '))
  return {
    network: condition.name,
    'the talk': told.find((one) => one !== '') ?? `stays ${condition.medium}`,
    '% of the sound invented': figure(sounds.map((one) => one?.concealed)),
    '% of its packets lost': figure(sounds.map((one) => one?.lost)),
    'kbit/s of sound': figure(sounds.map((one) => one?.kbits)),
    'picture at the end': both.every(({ looks }) => looks.at(-1)?.medium === 'video')
      ? (seen.desk.looks.at(-1)?.picture ?? '–')
      : '–',
  }
}

const title = 'A call on a bad network of the youth’s, both directions alike'

const written = (): Kept | undefined => {
  const file = resultOf('calls', join(thisBuild, 'docs/performance'))
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined
}

/** What was measured now, in its place among what is known. */
const among = (rows: readonly Row[], known: readonly Row[] = []): Row[] =>
  conditions.flatMap(({ name }) => {
    const row = [...rows, ...known].find(({ network }) => network === name)
    return row === undefined ? [] : [row]
  })

export const calls = async (beside?: string): Promise<Report> => {
  const { now, before } = await sideBySide(beside, async (browser, parts) => {
    const rows: Row[] = []
    for (const condition of conditions.filter(isMeasured)) {
      const talk = await startTalk(browser, parts, condition)
      try {
        const row = await rowOf(condition, talk)
        rows.push(row)
        console.log(`· ${JSON.stringify(row)}`)
      } finally {
        await talk.stop()
      }
    }
    return rows
  })
  const kept = conditions.every(isMeasured) ? undefined : written()
  const beforeThen = kept?.before?.[title]
  const hasBefore = before !== undefined || beforeThen !== undefined
  return {
    name: 'calls',
    tables: { [title]: among(now, kept?.tables[title]) },
    ...(hasBefore ? { before: { [title]: among(before ?? [], beforeThen) } } : {}),
    plot: {
      title: 'Sound that had to be invented',
      value: '% of the sound invented',
      label: 'network',
      bars: { [title]: 'now' },
    },
    notes: [
      ...(kept === undefined
        ? []
        : [
            `Measured in this run: ${conditions
              .filter(isMeasured)
              .map(({ name }) => name)
              .join(
                '; ',
              )}. The other rows are of ${kept.machine.day}, load ${kept.machine.load[0]}.`,
          ]),
      `Both cameras on where it is video; the network turns bad ${seconds} s before the end, and the sound is judged from ${settling} s after that, of the side that hears worse, until it is given up.`,
      'Through a relay over UDP; between the youth’s page and both the relay and the clinic lies a network made of a program: it loses packets, is slow or narrow, and keeps 0.4 s of what waits. What goes by TCP is sent again, and never lost.',
      'Fake camera and microphone of Chromium; both builds meet each condition in the same moment on the same machine.',
    ],
  }
}
