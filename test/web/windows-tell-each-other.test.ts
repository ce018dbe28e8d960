/** Two windows of one counsellor in one browser: each learns past every server which pages are theirs, and nobody is asked. */
import { BroadcastChannel as Channel } from 'node:worker_threads'
import { expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { PageKey } from '../../shared/ids.ts'
import { openPageKeys } from '../../web/desk/talk/seat-keys.ts'
import { otherWindows, type Mine } from '../../web/desk/talk/own-pages.ts'
import { told, toldOf, unknownPages } from '../../web/desk/talk/told-by-youth-page.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'
import { until } from '../support/until.ts'

const visit = `v_${'w'.repeat(26)}`
const epoch = 2
const held = { visit, epoch, state: 'talking' } as DeskVisit

/** Desks of other tests are still listening in this process, and would hear before this one. */
class BroadcastChannel extends Channel {
  constructor(name: string) {
    super(`${name} of this test`)
  }
}

/** A page's key, of a window that is in no test. */
const keyOf = (letter: string): PageKey => `B${letter.repeat(86)}`

it('what another window of the same browser says is its own is vouched for, nobody is asked, and of other talks nothing is taken', async () => {
  Object.assign(globalThis, { sessionStorage: memoryStorage(), BroadcastChannel })
  told.value = new Map()
  // The other window: another tab, with nothing of this one's but the channel between them.
  const heard: Mine[] = []
  const other = otherWindows((mine) => heard.push(mine))
  const vouched: (readonly PageKey[])[] = []
  const desk = openPageKeys(
    () => Promise.resolve(),
    async (_, pages) => void vouched.push(pages),
  )
  const page = (await desk.forPress('press'))!
  desk.answered('press', held)
  await until('the other window has heard', () => heard.length > 0)
  expect(heard).toEqual([{ visit, epoch, pages: [page] }])

  const youth = youthKeys(visit)
  const [due] = await youth.due({ epoch, keys: [page] }, [])
  if (due === undefined || !('body' in due)) throw new Error('a key is due')
  const { mid, body } = due
  await desk.of(visit).open({ epoch, seq: 1, mid, from: 'youth', at: 0, body })
  const [foreign, theirs] = [keyOf('A'), keyOf('C')]
  expect(unknownPages(toldOf(visit, epoch), [page, theirs])).toEqual([theirs])
  const elsewhere = `v_${'x'.repeat(26)}`
  other.tell({ visit: elsewhere, epoch, pages: [foreign] })
  other.tell({ visit, epoch: epoch + 1, pages: [foreign] })
  other.tell({ visit, epoch, pages: [theirs] })
  await until('it is vouched for', () => vouched.length > 0)
  expect(vouched).toEqual([[page, theirs]])
  expect(unknownPages(toldOf(visit, epoch), [page, theirs])).toEqual([])
  expect(toldOf(elsewhere, epoch).pages).toBeUndefined()
})
