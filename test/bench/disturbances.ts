/** What each page of a call says, second by second, while something goes wrong; beside what is true. */
import { ensureHeadless } from '../support/chromium.mjs'
import { switches } from '../support/browser.ts'
import { loseMicrophone } from '../support/call.ts'
import { chromium, type Browser } from 'playwright-core'
import { everySecond, lookAt, type Seen } from './look-at-talk.ts'
import type { Report, Row, Tables } from './report.ts'
import { sideBySide, startTalk, type Talk } from './talk-by-build.ts'

/** What is said may be as old as this, in seconds. */
const late = 2

interface Disturbance {
  name: string
  /** Seconds that it lasts, and that are looked at afterwards. */
  lasts: number
  after: number
  overTcp?: boolean
  /** What is written reaches nobody meanwhile: the clinic is out of the phone’s reach, or its page does nothing. */
  chatIsGone?: boolean
  /** The phone’s page does nothing meanwhile, and hears nothing. */
  phoneIsStill?: boolean
  begin: (talk: Talk, phone: Phone) => unknown
  end?: (talk: Talk, phone: Phone) => unknown
}
/** The phone’s browser, which can be made to stand still. */
interface Phone {
  browser: Browser
  signal: (name: 'SIGSTOP' | 'SIGCONT') => void
  plugIn?: () => Promise<void>
  close: () => Promise<void>
}

const clear: Disturbance['end'] = ({ network }) => network.is({})

const all: readonly Disturbance[] = [
  {
    name: 'the network is gone',
    lasts: 10,
    after: 10,
    chatIsGone: true,
    begin: ({ network }) => network.is({ lost: 1 }),
    end: clear,
  },
  {
    name: 'the network is gone for long',
    lasts: 40,
    after: 6,
    chatIsGone: true,
    begin: ({ network }) => network.is({ lost: 1 }),
    end: clear,
  },
  {
    name: 'nothing comes from the phone',
    lasts: 12,
    after: 8,
    begin: ({ network }) => network.is({ withoutUdp: true }, {}),
    end: clear,
  },
  {
    name: 'nothing comes to the phone',
    lasts: 12,
    after: 8,
    begin: ({ network }) => network.is({}, { withoutUdp: true }),
    end: clear,
  },
  {
    name: 'UDP is no longer let through',
    lasts: 18,
    after: 0,
    overTcp: true,
    begin: ({ network }) => network.is({ withoutUdp: true }),
  },
  {
    name: 'the clinic is out of reach, the relay is not',
    lasts: 14,
    after: 6,
    chatIsGone: true,
    begin: ({ network }) => network.is({ withoutTcp: true }),
    end: clear,
  },
  {
    name: 'the phone stands still',
    lasts: 20,
    after: 12,
    chatIsGone: true,
    phoneIsStill: true,
    begin: (_, phone) => phone.signal('SIGSTOP'),
    end: (_, phone) => phone.signal('SIGCONT'),
  },
  {
    name: 'the phone’s microphone is unplugged',
    lasts: 8,
    after: 6,
    begin: async ({ phone }, device) => {
      device.plugIn = await loseMicrophone(phone, 'NotFoundError')
    },
    end: (_, device) => device.plugIn?.(),
  },
  {
    name: 'the relay ends, and is there again',
    lasts: 6,
    after: 12,
    begin: ({ relay }) => relay.cut(),
    end: ({ relay }) => relay.restore(),
  },
  {
    name: 'the youth closes the page',
    lasts: 14,
    after: 0,
    chatIsGone: true,
    phoneIsStill: true,
    begin: ({ phone }) => phone.close(),
  },
]

/** `DISTURBANCES`: a part of their names, for whoever wants to see only those. */
const only = new RegExp(process.env.DISTURBANCES ?? '')

const openPhone = async (): Promise<Phone> => {
  const server = await chromium.launchServer({
    executablePath: await ensureHeadless(),
    args: switches,
  })
  const { pid } = server.process()
  const browser = await chromium.connect(server.wsEndpoint())
  return {
    browser,
    // It has a group of processes of its own.
    signal: (name) => void (pid !== undefined && process.kill(-pid, name)),
    close: () => server.close(),
  }
}

interface Second {
  second: number
  desk: Seen | undefined
  phone: Seen | undefined
  deskHears: boolean
  phoneHears: boolean
  chatWorks: boolean
}

/** Of a look that came too late nobody knows: what was so is taken to be so still. */
const hears = (now: Seen | undefined, before: Seen | undefined, was: boolean): boolean =>
  now === undefined ? was : now.heard > (before?.heard ?? Infinity)

const watch = async (one: Disturbance, talk: Talk, phone: Phone): Promise<Second[]> => {
  const seconds: Second[] = []
  let last: { desk?: Seen | undefined; phone?: Seen | undefined } = {}
  let [deskHears, phoneHears] = [false, false]
  await everySecond(3 + one.lasts + one.after, async (second) => {
    const [desk, onPhone] = await Promise.all([lookAt(talk.desk), lookAt(talk.phone)])
    const isOn = second > 3 && second <= 3 + one.lasts
    const isStill = isOn && one.phoneIsStill === true
    deskHears = hears(desk, last.desk, deskHears)
    phoneHears = !isStill && hears(onPhone, last.phone, phoneHears)
    seconds.push({
      second: second - 3,
      desk,
      phone: onPhone,
      deskHears,
      phoneHears,
      chatWorks: !(isOn && one.chatIsGone === true),
    })
    last = { desk: desk ?? last.desk, phone: onPhone ?? last.phone }
    if (second === 3) await one.begin(talk, phone)
    if (second === 3 + one.lasts) await one.end?.(talk, phone)
  })
  return seconds.slice(1)
}

/** What is untrue of the words, or undefined. */
const untrueOf = (
  words: string,
  { deskHears, phoneHears, chatWorks }: Second,
): string | undefined => {
  const both = deskHears && phoneHears
  if (/hör varandra/.test(words) && !both) return 'they do not hear each other'
  if (/Kontakten bröts/.test(words) && both) return 'they hear each other'
  if (/Chatten fungerar/.test(words) && !chatWorks) return 'the chat does not work'
  return undefined
}

/** Seconds in which a page said what had not been true for longer than a word may be late. */
const untrueSeconds = (seconds: readonly Second[], side: 'desk' | 'phone'): number => {
  let wrongFor = 0
  let sum = 0
  for (const one of seconds) {
    const words = one[side]?.words
    // Whoever stands still says nothing anew; what stood there is not looked at.
    const isWrong = words !== undefined && untrueOf(words, one) !== undefined
    wrongFor = isWrong ? wrongFor + 1 : 0
    if (wrongFor > late) sum++
  }
  return sum
}

const changesOf = (seconds: readonly Second[]): string => {
  const told = seconds.flatMap(({ second, desk }, at) => {
    const before = seconds[at - 1]?.desk?.medium
    return desk !== undefined && before !== undefined && desk.medium !== before
      ? [`${desk.medium} at ${second} s`]
      : []
  })
  return told.join(', ') || `stays ${seconds.at(-1)?.desk?.medium ?? ''}`
}

/** Of each second, those in which something is otherwise than in the one before. */
const whenChanged = (rows: readonly Row[]): Row[] =>
  rows.filter((row, at) => {
    const { second: _, ...now } = row
    const { second: __, ...before } = rows[at - 1] ?? {}
    return JSON.stringify(now) !== JSON.stringify(before)
  })

const isYes = (is: boolean) => (is ? 'yes' : 'no')

const played = async (
  browser: Browser,
  parts: Parameters<typeof startTalk>[1],
): Promise<{ rows: Row[]; details: Tables }> => {
  const rows: Row[] = []
  const details: Record<string, Row[]> = {}
  for (const one of all.filter(({ name }) => only.test(name))) {
    const phone = await openPhone()
    const how = { medium: 'video', overTcp: one.overTcp === true, phoneIn: phone.browser } as const
    try {
      const talk = await startTalk(browser, parts, how)
      let seconds: Second[]
      try {
        seconds = await watch(one, talk, phone)
      } finally {
        await talk.stop()
      }
      const row = {
        disturbance: `${one.name}, ${one.lasts} s`,
        'the talk': changesOf(seconds),
        'both hear at the end': isYes(
          seconds.at(-1)?.deskHears === true && seconds.at(-1)?.phoneHears === true,
        ),
        'seconds untrue at the desk': untrueSeconds(seconds, 'desk'),
        'seconds untrue on the phone': untrueSeconds(seconds, 'phone'),
      }
      rows.push(row)
      console.log(`· ${JSON.stringify(row)}`)
      details[one.name] = whenChanged(
        seconds.map((at) => ({
          second: at.second,
          'desk says': at.desk?.words ?? '(nothing)',
          'phone says': at.phone?.words ?? '(nothing)',
          'desk hears': isYes(at.deskHears),
          'phone hears': isYes(at.phoneHears),
          'chat reaches both': isYes(at.chatWorks),
        })),
      )
    } finally {
      await phone.close()
    }
  }
  return { rows, details }
}

const title = 'What the pages of a call say while something goes wrong'

export const disturbances = async (beside?: string): Promise<Report> => {
  const { now, before } = await sideBySide(beside, played)
  const named = (details: Tables, build: string) =>
    Object.entries(details).map(([name, rows]) => [`${name}, ${build}`, rows] as const)
  return {
    name: 'disturbances',
    tables: { [title]: now.rows },
    ...(before === undefined ? {} : { before: { [title]: before.rows } }),
    details: Object.fromEntries([
      ...named(now.details, 'now'),
      ...(before === undefined ? [] : named(before.details, 'before')),
    ]),
    notes: [
      `Untrue: that both hear each other while one of them gets no packet of sound, that the contact is broken while both get some, or that the chat works while nothing written reaches the other; for longer than ${late} s.`,
      'Each page’s words and what is true, from the second in which either changed, stand in the data.',
      'Both cameras on, through a relay; the disturbance is on the youth’s side. Both builds meet each in the same moment.',
    ],
  }
}
