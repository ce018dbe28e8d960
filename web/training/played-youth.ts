/** A youth who is played: a page without a screen, which joins the line, talks by a script, and leaves. */
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Challenge, Join } from '../../shared/contract/visit/door.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { safetyForYouth } from '../../shared/contract/safety/safety.ts'
import { sealedBody } from '../../shared/sealed-text.ts'
import { heardIn, type Heard } from '../../shared/training/heard.ts'
import { play, waiting, type Happened } from '../../shared/training/machine.ts'
import { pace, writingTime } from '../../shared/training/pace.ts'
import type { Role } from '../../shared/training/script.ts'
import { onceId } from '../data/random-id.ts'
import { callerOn, inTurn, type Network, type Ways } from './network.ts'
import { youthEnd, type YouthEnd } from './talk-end.ts'

export type Noticed = { type: 'met' | 'told' | 'left' } | { type: 'wrote'; heard: readonly Heard[] }

interface Ports extends Ways {
  network: Network
  /** The work that a place costs. */
  solve: (challenge: Challenge) => Promise<Join['proof']>
  noticed: (what: Noticed) => void
  /** Told once, however it ends. */
  gone?: () => void
}

/** How often it is asked whether somebody is silent, and how often the visit is looked at all the same. */
const looksEvery = 5_000
const asksEvery = 4

type Talking = Extract<YouthVisit, { keys: unknown }>

/** Ends by itself when the visit is over. The returned function makes the page go at once. */
export const playYouth = (role: Role, ports: Ports): (() => void) => {
  const { network, now, later, noticed } = ports
  let mine: { visit: string; secret: string } | undefined
  let told: YouthVisit | undefined
  let end: YouthEnd | undefined
  let played = waiting(now())
  let metIn = 0
  let seen = { epoch: 0, seq: 0 }
  let looked = 0
  let isGone = false
  /** What was answered already, so that nothing is answered twice. */
  let answered = ''
  const queue = inTurn()
  const call = callerOn(network, () => mine && `Visit ${mine.secret}`)
  const wait = (milliseconds: number) =>
    new Promise<void>((done) => later(milliseconds, () => done()))
  const line = network.connect((frame) => hear(frame))

  const talking = (): Talking | undefined =>
    told !== undefined && 'keys' in told && told.state !== 'called' ? told : undefined

  const put = async (epoch: number, { mid, body }: { mid: string; body: Message['body'] }) => {
    if (mine === undefined) return
    const after = seen.epoch === epoch ? seen.seq : 0
    const reply = await call(youthApi.say, { visit: mine.visit, mid, epoch, after, body })
    if (reply !== undefined) note(reply.message)
  }
  const note = ({ epoch, seq }: Message): void => {
    seen = { epoch, seq: seen.epoch === epoch ? Math.max(seen.seq, seq) : seq }
  }
  const write = async (text: string): Promise<void> => {
    const begun = talking()
    if (begun === undefined || end === undefined) return
    line.send({ type: 'typing', pass: begun.pass })
    await wait(writingTime(text, role.slow))
    const here = talking()
    if (here === undefined || isGone) return
    await put(here.epoch, await end.seal(here.epoch, text, now(), seen.seq))
    noticed({ type: 'told' })
  }

  const happens = async (what: Happened): Promise<void> => {
    if (isGone) return
    const turn = play(role, played, what, now())
    played = turn.played
    for (const text of turn.says) await write(text)
    // What has been written is when it stood there, not when it was begun.
    if (turn.says.length > 0) played = { ...played, since: now() }
    if (turn.leaves === undefined || mine === undefined) return
    noticed({ type: 'left' })
    if (turn.leaves === 'ends') await call(youthApi.end, { visit: mine.visit })
    go()
  }

  const meet = (here: Talking): void => {
    queue(async () => {
      for (const due of (await end?.due(here.epoch, here.keys)) ?? []) await put(here.epoch, due)
    })
    if (here.state !== 'talking' || here.keys.length === 0 || metIn === here.epoch) return
    const isFirst = metIn === 0
    metIn = here.epoch
    noticed({ type: 'met' })
    queue(() => happens({ type: isFirst ? 'met' : 'somebody-new' }))
  }
  /** Each question once, after a moment's thought. */
  const answerOnce = (question: string, answer: () => Promise<unknown>): void => {
    if (answered === question) return
    answered = question
    later(pace.answers, () => void answer())
  }
  const take = (next: YouthVisit): void => {
    if (mine === undefined || isGone) return
    if (told !== undefined && next.rev < told.rev) return
    told = next
    const { visit } = mine
    if (next.state === 'called')
      return answerOnce(`called ${next.epoch}`, async () =>
        showNow(await call(youthApi.ready, { visit })),
      )
    if ('erased' in next) return go()
    if (!('keys' in next)) return
    meet(next)
    if (next.state === 'asking') {
      const moves = next.crossesBorder ? { note: true } : undefined
      answerOnce(`asking ${next.epoch} ${next.rev}`, () =>
        call(youthApi.answerHandover, { visit, yes: role.handover, ...(moves && { moves }) }),
      )
    }
    if (next.mediumAsk?.by === 'counsellor') {
      const { to } = next.mediumAsk
      answerOnce(`medium ${to} ${next.rev}`, () =>
        call(youthApi.answerMedium, { visit, to, yes: false }),
      )
    }
    if (next.second?.state === 'asked')
      answerOnce(`reader ${next.second.turn}`, () =>
        call(safetyForYouth.answerReader, { visit, yes: false }),
      )
  }
  const showNow = (next: YouthVisit | undefined): void => void (next && take(next))
  const listen = async (message: Message): Promise<void> => {
    note(message)
    if (message.from === 'youth' || message.body.v !== sealedBody) return
    const text = await end?.open(message)
    if (text === undefined) return
    const heard = heardIn(text)
    noticed({ type: 'wrote', heard })
    const here = talking()
    if (here !== undefined) line.send({ type: 'seen', pass: here.pass, seq: message.seq })
    queue(() => happens({ type: 'heard', heard }))
  }
  const hear = (frame: DownFrame): void => {
    if (mine === undefined || isGone) return
    if (frame.type === 'still-there') line.send({ type: 'awake', ...mine })
    if (frame.type === 'visit') take(frame.visit)
    if (frame.type === 'message') void listen(frame.message)
    if (frame.type === 'pass' && told !== undefined && 'pass' in told)
      told = { ...told, pass: frame.pass }
  }
  const look = async (): Promise<void> => {
    if (isGone || mine === undefined) return
    if (looked++ % asksEvery === 0) showNow(await call(youthApi.visit, { visit: mine.visit }))
    if (talking() !== undefined) queue(() => happens({ type: 'time' }))
    later(looksEvery, () => void look())
  }
  const go = (): void => {
    if (isGone) return
    isGone = true
    ports.gone?.()
    line.close()
  }
  const join = async (): Promise<void> => {
    const challenge = await call(youthApi.challenge, {})
    if (challenge === undefined) return go()
    if (isGone) return
    const { urgency, topics, ageBand } = role.joins
    mine = await call(youthApi.join, {
      proof: await ports.solve(challenge),
      nonce: onceId(),
      urgency,
      channel: 'chat',
      language: 'sv',
      topics: [...topics],
      ...(ageBand && { ageBand }),
    })
    if (mine === undefined) return go()
    mine = { visit: mine.visit, secret: mine.secret }
    end = youthEnd(mine.visit, role.name)
    line.send({ type: 'hello', ...mine })
    await look()
  }
  later(role.after * 1000, () => void join())
  return go
}
