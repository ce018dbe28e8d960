/** The training county in a thread of its own: to the page it is what a server would be. */
import './not-secret.ts'
import { scriptOf } from '../../shared/training/scripts/all-scripts.ts'
import type { FromCounty, ToCounty } from './county-messages.ts'
import { trainingRun, type TrainingRun } from './training-run.ts'

const tell = (what: FromCounty): void => postMessage(what)
const lines = new Map<number, ReturnType<TrainingRun['connect']>>()
let run: Promise<TrainingRun> | undefined

const ways = {
  now: () => Date.now(),
  later: (milliseconds: number, act: () => void) => void setTimeout(act, milliseconds),
}

const answer = async (
  { fetch, origin }: TrainingRun,
  { ask, url, ...how }: Extract<ToCounty, { type: 'ask' }>,
): Promise<void> => {
  try {
    const reply = await fetch(new Request(origin + url, how))
    const { status, headers } = reply
    tell({ type: 'answer', ask, status, headers: [...headers], body: await reply.text() })
  } catch {
    // As a server that fails: the desk says it, and can ask again.
    tell({ type: 'answer', ask, status: 500, headers: [], body: '' })
  }
}

const hear = async (what: ToCounty): Promise<void> => {
  if (what.type === 'begin') {
    const { script, regime } = what
    run = trainingRun({ script: scriptOf(script), regime }, ways, (event) =>
      tell({ type: 'happened', event }),
    )
    return tell({ type: 'begun', token: (await run).token })
  }
  const begun = await run
  if (begun === undefined) return
  if (what.type === 'ask') return answer(begun, what)
  if (what.type === 'did') return begun.note(what.act)
  const { line } = what
  if (what.type === 'connect')
    lines.set(
      line,
      begun.connect((frame) => tell({ type: 'hear', line, frame })),
    )
  if (what.type === 'send') lines.get(line)?.send(what.frame)
  if (what.type === 'close') lines.get(line)?.close()
}

addEventListener('message', ({ data }: MessageEvent<ToCounty>) => {
  // Nobody hears of a promise that fails in a thread, and of an error the page does.
  hear(data).catch(reportError)
})
