/** The feedback wall as whoever answers it sees it: asked for when the page is opened, and after each change. */
import type { ReadonlySignal } from '@preact/signals'
import { type StaffWall, wallForStaff } from '../../../shared/contract/later/wall.ts'
import { type Client, client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

export interface WallStore {
  readonly wall: ReadonlySignal<StaffWall | undefined>
  readonly problem: ReadonlySignal<unknown>
  readonly again: () => Promise<void>
  readonly api: Client<typeof wallForStaff>
}

export const openWall = (): WallStore => {
  const api = client(wallForStaff, { authorization: bearer })
  const asked = query(() => api.ideas(), { may: isSignedIn, failed: failedPage })
  asked.when({})
  return { wall: asked.data, problem: asked.problem, again: asked.again, api }
}
