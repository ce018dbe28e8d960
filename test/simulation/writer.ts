/** One side's pen, as the page holds it: a message is said again until it is known to be stored. */
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { UpFrame } from '../../shared/contract/live.ts'
import type { Answer, County } from './county.ts'

export interface Words {
  live: (frame: UpFrame) => Promise<Answer<void>>
  http: (saying: {
    mid: string
    epoch: number
    after: number
    body: Message['body']
  }) => Promise<Answer<{ message: Message }>>
  heal: (after: { epoch: number; after: number }) => Promise<Answer<{ messages: Message[] }>>
}

export interface Writer {
  /** Own messages that the county has said are stored, in the order they were written. */
  readonly stored: readonly Message[]
  readonly enter: (place: { epoch: number; pass: string } | undefined) => void
  readonly heard: (message: Message) => void
  /** Writes one message and sees it through, or gives up when the talk is over. */
  readonly say: (words: Words) => Promise<void>
  /** The chat was erased: nothing need be there any more. */
  readonly forget: () => void
}

const body = { v: 1, kid: 'k', data: 'aGVq' }

export const writer = (county: County, side: 'youth' | 'counsellor'): Writer => {
  const { random, time } = county
  let place: { epoch: number; pass: string } | undefined
  let known = new Map<string, Message>()
  const mine: string[] = []
  const lastSeq = (epoch: number) =>
    [...known.values()].reduce((last, m) => (m.epoch === epoch ? Math.max(last, m.seq) : last), 0)
  const heard = (message: Message) => void known.set(message.mid, message)
  /** False when nothing answered. */
  const heal = async (words: Words, epoch: number): Promise<boolean> => {
    const answer = await words.heal({ epoch: side === 'youth' ? 0 : epoch, after: 0 })
    if ('value' in answer) answer.value.messages.forEach(heard)
    return !('lost' in answer)
  }

  const say: Writer['say'] = async (words) => {
    if (place === undefined) return
    const mid = county.id(side === 'youth' ? 'y' : 'k')
    mine.push(mid)
    let tried: { epoch: number; after: number } | undefined
    for (let tries = 0; tries < 12 && !known.has(mid); tries++) {
      const here = place
      if (here === undefined) return
      if (tried !== undefined && tried.epoch !== here.epoch) {
        // The talk has moved: look before saying it again, as the page does.
        const looked = await heal(words, here.epoch)
        if (known.has(mid)) return
        if (!looked) {
          await time.sleep(2000)
          continue
        }
      }
      if (tried?.epoch !== here.epoch) tried = { epoch: here.epoch, after: lastSeq(here.epoch) }
      const saying = { mid, after: tried.after, body }
      const { epoch } = tried
      if (tries === 0 && random.chance(0.6)) {
        await words.live({ type: 'say', pass: here.pass, ...saying })
        await time.sleep(4000)
      } else {
        const answer = await words.http({ ...saying, epoch })
        if ('value' in answer) heard(answer.value.message)
        else {
          if ('refused' in answer) await heal(words, here.epoch)
          await time.sleep(2000)
        }
      }
    }
  }

  return {
    get stored() {
      return mine.flatMap((mid) => known.get(mid) ?? [])
    },
    enter: (to) => {
      if (to === undefined || to.epoch >= (place?.epoch ?? 0)) place = to
    },
    heard,
    say,
    forget: () => {
      known = new Map()
      mine.length = 0
    },
  }
}
