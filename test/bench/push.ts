/** B5: how soon the other side sees it, over real sockets; and that a cut line loses and doubles nothing. */
import { WebSocket } from 'ws'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { inLanes, startCounty, type Ask } from './county.ts'
import { openPage, type LivePage } from './push-page.ts'
import { joinBody, sealedBody } from './people.ts'
import { inMs, quantile, round, type Report, type Row } from './report.ts'

const chats = 200
const seatsEach = 5
const messagesEach = 5
const cuts = 1000

interface Chat {
  visit: string
  secret: string
  staff: number
  pass: string
  page: LivePage
  /** What this side has seen, by number; a second sight of the same is counted. */
  seen: Map<number, string>
  said: string[]
}

const floorOf = async (port: number): Promise<number[]> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  await new Promise((resolve) => socket.once('open', resolve))
  const took: number[] = []
  for (let n = 0; n < 300; n++) {
    const since = performance.now()
    const back = new Promise((resolve) => socket.once('message', resolve))
    socket.send('x'.repeat(300))
    await back
    took.push(performance.now() - since)
  }
  socket.terminate()
  return took.slice(50)
}

const passIn = (frame: DownFrame) =>
  frame.type === 'visit' && 'pass' in frame.visit ? frame.visit.pass : undefined

/** Twice as long as changes of the line are gathered for, since the last may be told at the end of it: the next goes at once. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 450))

/** One youth and one counsellor at a time: the three ways that matter. */
const oneByOne = async (address: string, ask: Ask) => {
  const took = { join: [] as number[], claim: [] as number[], message: [] as number[] }
  const duty = { status: 'here', seats: 6, channels: ['chat'] }
  await ask('/counsellor/duty', 'Bearer 900', duty)
  const desk = await openPage(address, { type: 'hello-staff', token: '900' })
  for (let n = 0; n < 40; n++) {
    desk.send({ type: 'here', token: '900' })
    await calm()
    const joining = performance.now()
    const listed = desk.next((frame) =>
      frame.type === 'line' && frame.line.waiting > 0 ? performance.now() : undefined,
    )
    const joined: { visit: string; secret: string } = await ask(
      '/youth/visits',
      '',
      joinBody(90_000 + n),
    )
    took.join.push((await listed) - joining)
    const hello = { type: 'hello', visit: joined.visit, secret: joined.secret } as const
    const page = await openPage(address, hello)
    const called = page.next((frame) => {
      const pass = passIn(frame)
      return pass === undefined ? undefined : { pass, at: performance.now() }
    })
    const taking = performance.now()
    const press = `press-of-the-bench-${String(n).padStart(6, '0')}`
    await ask('/counsellor/claims', 'Bearer 900', { press, seat: 1 })
    const { pass, at } = await called
    took.claim.push(at - taking)
    for (let after = 0; after < 5; after++) {
      const mid = `message-${String(n).padStart(6, '0')}-${String(after).padStart(8, '0')}`
      const heard = desk.next((frame) =>
        frame.type === 'message' && frame.message.mid === mid ? performance.now() : undefined,
      )
      const saying = performance.now()
      page.send({ type: 'say', pass, mid, after, body: sealedBody })
      took.message.push((await heard) - saying)
    }
    const gone = desk.next((frame) => (frame.type === 'desk-gone' ? true : undefined))
    await ask(`/youth/visits/${joined.visit}/leave`, `Visit ${joined.secret}`, {})
    await gone
    page.close()
  }
  desk.close()
  return took
}

/** Two hundred talks side by side, whose youths' connections are cut a thousand times meanwhile. */
const allAtOnce = async (address: string, ask: Ask) => {
  const talks: Chat[] = []
  const staffCount = Math.ceil(chats / seatsEach)
  const joined: { visit: string; secret: string }[] = []
  await inLanes(chats, 8, async (n) => joined.push(await ask('/youth/visits', '', joinBody(n))))
  const secrets = new Map(joined.map(({ visit, secret }) => [visit, secret]))
  const desks = new Map<string, number>()
  await inLanes(staffCount, 8, async (staff) => {
    const duty = { status: 'here', seats: seatsEach, channels: ['chat'] }
    await ask('/counsellor/duty', `Bearer ${staff}`, duty)
    for (let seat = 1; seat <= seatsEach; seat++) {
      const press = `press-of-all-${String(staff).padStart(6, '0')}-${seat}-000000`
      const taken: { outcome: string; visit: DeskVisit } = await ask(
        '/counsellor/claims',
        `Bearer ${staff}`,
        { press, seat },
      )
      if (taken.outcome === 'claimed') desks.set(taken.visit.visit, staff)
    }
  })
  const heard = new Map<string, { at: number; times: number }>()
  const pages: LivePage[] = []
  const here = setInterval(() => {
    pages.forEach((page, staff) => page.send({ type: 'here', token: String(staff) }))
  }, 15_000)
  await inLanes(staffCount, 8, async (staff) => {
    pages[staff] = await openPage(
      address,
      { type: 'hello-staff', token: String(staff) },
      (frame) => {
        if (frame.type !== 'message') return
        const { mid } = frame.message
        heard.set(mid, { at: performance.now(), times: (heard.get(mid)?.times ?? 0) + 1 })
      },
    )
  })
  await inLanes(desks.size, 8, async (n) => {
    const [visit = '', staff = 0] = [...desks][n] ?? []
    const secret = secrets.get(visit) ?? ''
    const chat: Chat = {
      visit,
      secret,
      staff,
      pass: '',
      page: undefined as never,
      seen: new Map(),
      said: [],
    }
    const page = await openPage(address, { type: 'hello', visit, secret }, (frame) => {
      chat.pass = passIn(frame) ?? chat.pass
      if (frame.type === 'said') chat.seen.set(frame.message.seq, frame.message.mid)
    })
    talks.push(Object.assign(chat, { page }))
    await ask(`/youth/visits/${visit}/ready`, `Visit ${secret}`, {})
  })
  const took: number[] = []
  let cutsLeft = cuts
  const since = performance.now()
  const talk = async (chat: Chat, n: number) => {
    for (let m = 0; m < messagesEach; m++) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2000))
      const mid = `all-${String(n).padStart(6, '0')}-${String(m).padStart(14, '0')}`
      const after = Math.max(0, ...chat.seen.keys())
      const saying = performance.now()
      chat.page.send({ type: 'say', pass: chat.pass, mid, after, body: sealedBody })
      if (cutsLeft-- > 0) await chat.page.cut()
      // As the page does: what is not known to be stored is said again, with the same id.
      const authorization = `Visit ${chat.secret}`
      const stored: { message: Message } = await ask(
        `/youth/visits/${chat.visit}/messages`,
        authorization,
        { mid, after, body: sealedBody },
      )
      chat.seen.set(stored.message.seq, mid)
      chat.said.push(mid)
      const first = heard.get(mid)
      if (first !== undefined) took.push(first.at - saying)
    }
  }
  await Promise.all(talks.map(talk))
  const seconds = (performance.now() - since) / 1000
  let missed = 0
  let doubled = 0
  await inLanes(talks.length, 8, async (n) => {
    const chat = talks[n] as Chat
    const { messages }: { messages: Message[] } = await ask(
      `/counsellor/visits/${chat.visit}/messages?after=0`,
      `Bearer ${chat.staff}`,
    )
    const mids = messages.map(({ mid }) => mid)
    missed += chat.said.filter((mid) => !mids.includes(mid)).length
    doubled += mids.length - new Set(mids).size
  })
  clearInterval(here)
  for (const page of [...pages, ...talks.map((chat) => chat.page)]) page.close()
  return { took, seconds, missed, doubled, talks: talks.length, cut: cuts - Math.max(0, cutsLeft) }
}

export const push = async (): Promise<Report> => {
  const county = await startCounty()
  try {
    const { address, port, ask } = county
    const floor = await floorOf(port + 1)
    const ways = await oneByOne(address, ask)
    const all = await allAtOnce(address, ask)
    const floorAgain = await floorOf(port + 1)
    const base = quantile([...floor, ...floorAgain], 0.99)
    const row = (way: string, took: readonly number[]): Row => ({
      way,
      measured: took.length,
      ...inMs(took),
      'p99 ÷ floor p99': round(quantile(took, 0.99) / base),
    })
    return {
      name: 'push',
      tables: {
        'One at a time, ms': [
          row('floor: there and back on a bare socket', [...floor, ...floorAgain]),
          row('join → counsellor’s list', ways.join),
          row('claim → youth', ways.claim),
          row('message → other side', ways.message),
        ],
        'Side by side': [
          {
            talks: all.talks,
            messages: all.talks * messagesEach,
            'cut connections': all.cut,
            missed: all.missed,
            doubled: all.doubled,
            'messages/s': round((all.talks * messagesEach) / all.seconds),
            ...inMs(all.took),
          },
        ],
      },
      notes: [
        'Sender, receiver and server share one machine and a frame goes straight to its socket; in AWS it goes by way of an HTTP call to the gateway.',
        'One at a time: the line has been calm for a moment; what follows within a fifth of a second is told at its end.',
        'Side by side: each talk writes about once a second, whatever could be carried; for that see "clinic".',
        'Budget in AWS: p50 ≤ 120 ms, p99 ≤ 300 ms; not measured here.',
      ],
    }
  } finally {
    await county.stop()
  }
}
