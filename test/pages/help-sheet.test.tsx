/** Help opens where somebody hesitates: before a level is changed, before the procedure, and from the list of the bar. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { Dialogs } from '../../web/desk/dialogs.tsx'
import { ProcedureTool } from '../../web/desk/safety/procedure-tool.tsx'
import { ChangeLevel } from '../../web/desk/talk/change-level.tsx'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { press, show, shown } from '../support/page.ts'

const open = async (part: preact.ComponentChild) => {
  const store = deskStore()
  Object.assign(store, {
    safety: { procedures: signal([]), closed: signal([]) },
    singleKeys: signal(false),
  })
  store.dialog.value = undefined
  const Page = () => (
    <>
      {part}
      <Dialogs state={store.desk.state.value!} />
    </>
  )
  await show(atDesk(<Page />, store))
  return store
}

it('tells what each level means before one is changed', async () => {
  await open(<ChangeLevel visit={deskVisit} />)
  await press('Ändra nivå')
  await press('Vad betyder nivåerna?')
  for (const level of ['P1', 'P2', 'P3', 'P4', 'P5'])
    expect(document.querySelector('dialog')!.textContent).toContain(level)
  expect(shown()).toContain('aldrig före akut fara')
})

it('tells how the procedure goes before it is opened, and has the keys beside it', async () => {
  const store = await open(<ProcedureTool visit={{ ...deskVisit, level: 2 }} />)
  await press('Så går rutinen till')
  expect(shown()).toContain('Kollegan läser inte chatten om inte den unga säger ja.')
  await press('Visa tangenterna')
  expect(store.dialog.value).toEqual({ name: 'keys' })
})
