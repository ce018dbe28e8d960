/** A youth's page: joins, waits, answers, talks, leaves; asks again until it is answered. */
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Join } from '../../shared/contract/visit/door.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { isHeld, isOver } from '../../shared/rules/line/visit-states.ts'
import { youthHandlers } from '../../functions/api/youth.ts'
import { join } from '../../functions/visit/line/put-in-line.ts'
import { tellLine } from '../../functions/use-cases/tell.ts'
import { receive } from '../../functions/live/receive.ts'
import { visitOfYouth } from '../../functions/visit/find-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { World } from '../../functions/ports/world.ts'
import type { Answer, County } from './county.ts'
import { Broken } from './judge.ts'
import type { Words, Writer } from './writer.ts'

export interface Youth {
  readonly name: string
  /** Known once the county has said so to the page. */
  joined: { visit: string; secret: string } | undefined
  readonly writer: Writer
  connection: string | undefined
  /** The step at which the erasing began that the county has confirmed. */
  erasedFrom: number | undefined
}

const urgencies = ['danger', 'selfharm', 'distress', 'talk', 'question'] as const

const wishes = ({ random, id }: County, number: number): Join => ({
  proof: {
    challenge: {
      parameters: {
        algorithm: 'SHA-256',
        nonce: '',
        salt: `${number}-${random.below(1_000_000)}`,
        // As dear as any place ever is.
        cost: 4_000,
        keyLength: 32,
        keyPrefix: '0',
        expiresAt: 0,
      },
      signature: '',
    },
    solution: { counter: 0, derivedKey: '' },
  },
  nonce: id('n'),
  channel: 'chat',
  topics: [],
  urgency: random.pick(urgencies),
  language: random.chance(0.85) ? 'sv' : 'en',
  profession: random.chance(0.2) ? 'barnmorska' : undefined,
  ...(random.chance(0.2) ? { municipality: '2062', avoidOwn: true } : {}),
})

const joinLine = async (county: County, youth: Youth, wish: Join): Promise<void> => {
  const answer = await county.ask(`${youth.name} joins`, async (world) => {
    const joined = await join(world, wish)
    await tellLine(world)
    return joined
  })
  if (!('value' in answer)) {
    county.judge.accuse(new Broken('a join was refused', JSON.stringify(answer)))
    return
  }
  youth.joined = answer.value
}

export const playYouth = async (
  county: County,
  youth: Youth,
  number: number,
  most: number,
): Promise<void> => {
  const { random, time, ask, judge } = county
  let shown: YouthVisit | undefined
  const show = (visit: YouthVisit | undefined) => {
    if (visit !== undefined && visit.rev >= (shown?.rev ?? 0)) shown = visit
    const epoch = shown !== undefined && 'epoch' in shown ? shown.epoch : undefined
    const pass = shown !== undefined && 'pass' in shown ? shown.pass : undefined
    youth.writer.enter(epoch === undefined || pass === undefined ? undefined : { epoch, pass })
  }
  const hear = (frame: DownFrame) => {
    if (frame.type === 'visit') show(frame.visit)
    else if (frame.type === 'still-there') void answer()
    else if (frame.type === 'pass') youth.writer.enter(frame)
    else if (frame.type === 'message' || frame.type === 'said') youth.writer.heard(frame.message)
  }

  /** A phone may be asleep: then nobody answers. */
  const answer = async () => {
    const { joined, connection } = youth
    if (joined === undefined || connection === undefined || random.chance(0.2)) return
    const nobody = () => Promise.resolve(undefined)
    await county.deliver(`${youth.name} is awake`, (world) =>
      receive(world, nobody, connection, { type: 'awake', ...joined }),
    )
  }

  await time.sleep(random.below(8000))
  await joinLine(county, youth, wishes(county, number))
  const { joined } = youth
  if (joined === undefined) return
  const { visit: id, secret } = joined
  const as =
    <T>(carryOut: (world: World, visit: Visit) => Promise<T>) =>
    async (world: World) =>
      carryOut(world, await visitOfYouth(world, id, secret))
  const shownBy = (answer: Answer<YouthVisit>) => {
    if ('value' in answer) show(answer.value)
  }
  const greet = async () => {
    if (youth.connection !== undefined) county.disconnect(youth.connection)
    const connection = county.connect(hear)
    youth.connection = connection
    const nobody = () => Promise.resolve(undefined)
    const frame = { type: 'hello', visit: id, secret } as const
    await county.deliver(`${youth.name} greets`, (world) =>
      receive(world, nobody, connection, frame),
    )
  }
  const nobody = () => Promise.resolve(undefined)
  const words = {
    live: (frame: Parameters<typeof receive>[3]) =>
      county.deliver(`${youth.name} says live`, (world) =>
        receive(world, nobody, youth.connection ?? '', frame),
      ),
    http: (saying: Parameters<Words['http']>[0]) =>
      county.deliver(
        `${youth.name} says`,
        as((world, visit) => youthHandlers.say(world, visit, { visit: id, ...saying })),
      ),
    heal: (after: { epoch: number; after: number }) =>
      county.deliver(
        `${youth.name} reads`,
        as((world, visit) => youthHandlers.messages(world, visit, { visit: id, ...after })),
      ),
  }

  const act = async (): Promise<boolean> => {
    const state = shown?.state
    const mine = { visit: id }
    if (state === undefined || random.chance(state === 'waiting' ? 0.6 : 0.2)) {
      const look = as((world: World, visit: Visit) => youthHandlers.visit(world, visit, mine))
      shownBy(await ask(`${youth.name} looks`, look))
    } else if (random.chance(0.1)) await greet()
    else if (isOver(state)) {
      if (random.chance(0.3)) {
        let began = 0
        const answer = await ask(`${youth.name} erases`, async (world, op) => {
          const erased = await as((w, visit) => youthHandlers.erase(w, visit, mine))(world)
          began = op.began
          return erased
        })
        if ('value' in answer) {
          youth.erasedFrom = began
          youth.writer.forget()
        }
      }
      return false
    } else if (state === 'waiting') {
      if (random.chance(0.12))
        await ask(
          `${youth.name} leaves`,
          as((world, visit) => youthHandlers.leave(world, visit, mine)),
        )
    } else if (state === 'called') {
      if (random.chance(0.06))
        await ask(
          `${youth.name} leaves`,
          as((world, visit) => youthHandlers.leave(world, visit, mine)),
        )
      else if (random.chance(0.88)) {
        const ready = as((world: World, visit: Visit) => youthHandlers.ready(world, visit, mine))
        shownBy(await ask(`${youth.name} is ready`, ready))
      } else await time.sleep(50_000)
    } else if (state === 'aside') {
      if (random.chance(0.7)) {
        const stay = as((world: World, visit: Visit) => youthHandlers.stay(world, visit, mine))
        shownBy(await ask(`${youth.name} stays`, stay))
      }
    } else if (isHeld(state)) {
      if (state === 'asking' && random.chance(0.85)) {
        const yes = random.chance(0.8)
        const answer = as((world: World, visit: Visit) =>
          youthHandlers.answerHandover(world, visit, { ...mine, yes }),
        )
        shownBy(await ask(`${youth.name} answers ${String(yes)}`, answer))
      } else if (random.chance(0.1)) {
        const end = as((world: World, visit: Visit) => youthHandlers.end(world, visit, mine))
        shownBy(await ask(`${youth.name} ends`, end))
      } else await youth.writer.say(words)
    }
    return judge.broken() === undefined
  }

  if (random.chance(0.6)) await greet()
  for (let acts = 2 + random.below(most); acts > 0; acts--) {
    await time.sleep(300 + random.below(4000))
    if (random.chance(0.03) && !county.isCalm()) return
    if (!(await act())) break
  }
  if (random.chance(0.5) && youth.connection !== undefined) county.disconnect(youth.connection)
}
