/** The feedback wall as whoever answers it sees it: asked for when the page is opened, and after each change. */
import type { ReadonlySignal } from '@preact/signals'
import { type StaffWall, wallForStaff } from '../../../shared/contract/later/wall.ts'
import { type Client, client, Problem } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { bearer, isSignedIn, signedOut } from '../../staff/sign-in/sign-in.ts'

export interface WallStore {
  readonly wall: ReadonlySignal<StaffWall | undefined>
  readonly problem: ReadonlySignal<unknown>
  readonly again: () => Promise<void>
  readonly api: Client<typeof wallForStaff>
}

const failed = (problem: unknown): void => {
  if (!(problem instanceof Problem)) return
  if (problem.code === 'not-signed-in') signedOut('expired')
  if (problem.code === 'not-found') signedOut('not-yours')
}

export const openWall = (): WallStore => {
  const api = client(wallForStaff, { authorization: bearer })
  const asked = query(() => api.ideas(), { may: isSignedIn, failed })
  asked.when({})
  return { wall: asked.data, problem: asked.problem, again: asked.again, api }
}
