/** A take says how it is undone for as long as it can be: until the youth has answered. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { deskActionsOf } from '../../web/desk/desk-actions.ts'
import { NoticeList } from '../../web/staff/notices/notice-list.tsx'
import { buttons, settled, show } from '../support/page.ts'

const visit = { visit: 'v_abcdefghijklmnopqrstuvwxyz', seat: 1, rev: 1, epoch: 1, state: 'called' }
const other = { ...visit, visit: 'v_bbcdefghijklmnopqrstuvwxyz', seat: 2, state: 'talking' }

const rest = { status: 'here', left: [], offers: [], gone: {}, goneOffer: {}, tick: 0, heardAt: {} }

it('and not longer, nor when it has left the desk', async () => {
  for (const after of [[{ ...visit, state: 'talking' }, other], [other]]) {
    const state = signal<object>({ seats: 2, visits: [other], ...rest })
    const change = (to: (now: object) => object) => void (state.value = to(state.value))
    const api = { take: () => Promise.resolve({ outcome: 'claimed', visit }) }
    const keys = { forPress: () => Promise.resolve(undefined), answered: () => undefined }
    const desk = { state, change, api, refresh: () => Promise.resolve(), tick: () => 0 }
    const actions = deskActionsOf(desk as never, { keys } as never)
    await show(<NoticeList />)
    await actions.take()
    await settled()
    expect(buttons('Ångra, lägg tillbaka')).toHaveLength(1)
    change((now) => ({ ...now, visits: [visit, { ...other, rev: 2 }] }))
    await settled()
    expect(buttons('Ångra, lägg tillbaka')).toHaveLength(1)
    change((now) => ({ ...now, visits: after }))
    await settled()
    expect(buttons('Ångra, lägg tillbaka')).toHaveLength(0)
  }
})
