/** The rows of coming in and coming back. */
import type { programmeEntry } from '../../../shared/contract/programme/entry.ts'
import type { Handlers } from '../serve/serve.ts'
import type { RecordsWorld } from '../../records/index.ts'
import {
  endSessions,
  enterByCode,
  cameIn,
  makeSession,
  nameOf,
  newOwnCode,
  offeredNow,
  type Site,
  updateTreatment,
  useInvitation,
  waysBackOf,
} from '../../programme/index.ts'
import { holderCard } from '../../visit/index.ts'

const seldom = () => import('../../programme/lazy.ts')

export const entryHandlers = (site: Site): Handlers<typeof programmeEntry, RecordsWorld> => ({
  offered: async (world) => ({ offered: await offeredNow(world) }),
  useInvitation: async (world, _actor, ask) => {
    const treatment = await useInvitation(world, ask)
    return {
      session: makeSession(world, treatment),
      pin: treatment.pin,
      name: nameOf(treatment),
      with: holderCard(treatment.therapist),
    }
  },
  enterByCode: async (world, _actor, ask) => makeSession(world, await enterByCode(world, ask)),
  askPasskey: async (world, _actor, { proof }) => (await seldom()).askPasskey(world, site, proof),
  enterByPasskey: async (world, _actor, ask) =>
    makeSession(world, await (await seldom()).enterByPasskey(world, site, ask)),
  enterByEid: async (world, _actor, ask) =>
    makeSession(world, await (await seldom()).enterByEid(world, site.eid, ask)),
  renewSession: async (world, owner) =>
    makeSession(
      world,
      await updateTreatment(world, owner, (treatment) => cameIn(treatment, world.now())),
    ),
  endSessions: async (world, owner) => {
    await endSessions(world, owner)
    return { outcome: 'done' }
  },
  newOwnCode,
  beginPasskey: async (world, owner) => (await seldom()).beginPasskey(world, site, owner),
  keepEid: async (world, owner, ask) => ({
    ways: waysBackOf(await (await seldom()).keepEid(world, site.eid, owner, ask)),
  }),
  forgetPasskeys: async (world, owner) => ({
    ways: waysBackOf(await (await seldom()).forgetPasskeys(world, owner)),
  }),
  keepPasskey: async (world, owner, ask) => ({
    ways: waysBackOf(await (await seldom()).keepPasskey(world, site, owner, ask)),
  }),
})
