/** Who is played in a demo county, so that a newcomer meets somebody: one counsellor, and youths who come one by one. */
import { angry } from '../../shared/training/scripts/angry.ts'
import { ordinary } from '../../shared/training/scripts/ordinary.ts'
import { silent } from '../../shared/training/scripts/silent.ts'
import { playCounsellor } from './played-counsellor.ts'
import { playYouth } from './played-youth.ts'

const roles = [ordinary, angry, silent].flatMap(({ youths }) => youths)

const looksEvery = 5_000
/** How many wait, and how long it is, ms, until the next one comes: sooner where somebody sits at a desk. */
const comes = {
  toDesk: { waiting: 2, after: 15_000 },
  toNobody: { waiting: 1, after: 150_000 },
}
/** However long they talk, no more than so many. */
const most = 4

type Ports = Parameters<typeof playCounsellor>[0] & Pick<Parameters<typeof playYouth>[1], 'solve'>

/** Goes on until the process ends. */
export const playDemoCounty = (ports: Ports): void => {
  const { network, now, later, solve, othersAreHere } = ports
  const here = new Set<number>()
  const waiting = new Set<number>()
  let came = 0
  let lastAt = -Infinity
  const come = (): void => {
    const one = came++
    const role = roles[one % roles.length]!
    lastAt = now()
    here.add(one)
    waiting.add(one)
    playYouth(
      { ...role, after: 0 },
      {
        network,
        now,
        later,
        solve,
        noticed: ({ type }) => void (type === 'met' && waiting.delete(one)),
        gone: () => void (here.delete(one), waiting.delete(one)),
      },
    )
  }
  const look = async (): Promise<void> => {
    const wanted = (await othersAreHere()) ? comes.toDesk : comes.toNobody
    const isTime = now() - lastAt >= wanted.after
    if (isTime && waiting.size < wanted.waiting && here.size < most) come()
    later(looksEvery, () => void look())
  }
  playCounsellor(ports)
  void look()
}
