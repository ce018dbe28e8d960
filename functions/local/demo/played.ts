/** Whoever is played in the demo county of `npm start`: they reach it as pages do, over the loopback. */
import { WebSocket } from 'ws'
import { lineNow } from '../../use-cases/line/line-now.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { solved } from '../../../web/data/proof-of-work/work.ts'
import { playDemoCounty } from '../../../web/training/demo-county.ts'
import type { Network } from '../../../web/training/network.ts'

/** Nobody can sign in as her; she is in no shift and on no call list. */
export const playedCounsellor: StaffMember = {
  id: 'vera-pahittad',
  firstName: 'Vera',
  unit: 'falun-kommun',
  profession: 'kurator',
  languages: ['sv', 'en'],
  roles: ['counsellor'],
}

const renewsEvery = 20 * 60_000

const networkOf = (address: string): Network => ({
  origin: address,
  fetch: (request) => fetch(request),
  connect: (hear) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/live`, { origin: address })
    const opened = new Promise<void>((resolve) => socket.once('open', resolve))
    socket.on('message', (data: Buffer) => hear(JSON.parse(data.toString()) as never))
    // Whoever is played and not heard is gone, as a page would be.
    socket.on('error', () => undefined)
    return {
      send: (frame) => void opened.then(() => socket.send(JSON.stringify(frame))),
      close: () => socket.close(),
    }
  },
})

/** `tokenOf` signs for the one who is played. The returned function ends the playing; talks are left as they are. */
export const startPlayers = async (
  world: World,
  address: string,
  tokenOf: (staff: StaffMember) => Promise<string>,
): Promise<() => void> => {
  let token = await tokenOf(playedCounsellor)
  let ended = false
  const timers = new Set<NodeJS.Timeout>()
  const later = (milliseconds: number, act: () => void): void => {
    if (ended) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, milliseconds)
    timers.add(timer)
  }
  const renew = (): void =>
    later(renewsEvery, () => {
      void tokenOf(playedCounsellor).then((next) => (token = next))
      renew()
    })
  renew()
  playDemoCounty({
    network: networkOf(address),
    now: world.now,
    later,
    solve: async (challenge) => ({ challenge, solution: await solved(challenge) }),
    token: () => token,
    firstName: playedCounsellor.firstName,
    // While the database does not answer, or is being closed, whoever is played stands back.
    othersAreHere: () =>
      lineNow(world).then(
        ({ desks }) =>
          desks.some(({ staff, status }) => status === 'here' && staff.id !== playedCounsellor.id),
        () => true,
      ),
  })
  return () => {
    ended = true
    timers.forEach((timer) => clearTimeout(timer))
  }
}
