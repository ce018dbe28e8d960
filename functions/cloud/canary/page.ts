/** A page of the canary: calls by the rows of the contract and hears the live channel, as a browser would. */
import { WebSocket } from 'ws'
import type { Call, Endpoint, Reply } from '../../../shared/contract/endpoint.ts'
import { DownFrame, type UpFrame } from '../../../shared/contract/live.ts'
import { canaryHeader } from '../../../shared/rules/on-call/canary-names.ts'
import { markedFrame } from './mark.ts'

export interface Way {
  site: string
  /** Of the canary; without it a page asks as anybody does. */
  mark?: string
}

/** A page may open the live channel from the site's own address only. */
export interface MarkedWay extends Way {
  mark: string
  origin: string
}

const patience = 8000

/** Parameters stand in the path, everything else in the body; what is answered is what the row says. */
export const call = async <E extends Endpoint>(
  { site, mark }: Way,
  row: E,
  ask: Partial<Call<E>>,
  authorization?: string,
): Promise<Reply<E>> => {
  const rest: Record<string, unknown> = { ...ask }
  const path = row.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const { [name]: value } = rest
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  const answer = await fetch(`${site}${path}`, {
    method: row.method,
    headers: {
      ...(mark === undefined ? {} : { [canaryHeader]: mark }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(row.method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
    ...(row.method === 'POST' ? { body: JSON.stringify(rest) } : {}),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!answer.ok) throw new Error(`${row.method} ${row.path} answers ${answer.status}`)
  return row.reply.parse(await answer.json()) as Reply<E>
}

type Frame<Type> = Extract<DownFrame, { type: Type }>

export interface Channel {
  say: (frame: UpFrame) => void
  /** The next of this type that fits, or one that has come before; each is heard once. */
  hear: <Type extends DownFrame['type']>(
    type: Type,
    fits?: (frame: Frame<Type>) => boolean,
  ) => Promise<Frame<Type>>
  close: () => void
}

interface Waiting {
  fits: (frame: DownFrame) => boolean
  take: (frame: DownFrame) => void
}

export const openChannel = async ({ site, mark, origin }: MarkedWay): Promise<Channel> => {
  const socket = new WebSocket(`${site.replace(/^http/, 'ws')}/live`, { origin })
  const come: DownFrame[] = []
  const waiting = new Set<Waiting>()
  socket.on('message', (text: Buffer) => {
    const frame = DownFrame.parse(JSON.parse(text.toString()))
    const first = [...waiting].find(({ fits }) => fits(frame))
    if (first === undefined) come.push(frame)
    else first.take(frame)
  })
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the live channel does not open')), patience)
    socket.once('open', () => {
      clearTimeout(late)
      resolve()
    })
    socket.on('error', (error) => {
      clearTimeout(late)
      reject(error)
    })
  })
  const hear = <Type extends DownFrame['type']>(
    type: Type,
    fits: (frame: Frame<Type>) => boolean = () => true,
  ): Promise<Frame<Type>> => {
    const isIt = (frame: DownFrame) => frame.type === type && fits(frame as Frame<Type>)
    const at = come.findIndex(isIt)
    if (at >= 0) return Promise.resolve(come.splice(at, 1)[0] as Frame<Type>)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(mine)
        reject(new Error(`no frame "${type}" came`))
      }, patience)
      const mine: Waiting = {
        fits: isIt,
        take: (frame) => {
          clearTimeout(late)
          waiting.delete(mine)
          resolve(frame as Frame<Type>)
        },
      }
      waiting.add(mine)
    })
  }
  return {
    say: (frame) => socket.send(markedFrame(mark, frame)),
    hear,
    close: () => socket.close(),
  }
}
