/** A notice that is answered or closed gives the keys back to where they were, and not to the top of the page. */
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { NoticeList } from '../../web/staff/notices/notice-list.tsx'
import { tell } from '../../web/staff/notices/notices.ts'
import { button, press, settled, show } from '../support/page.ts'

const page = (isWriting: boolean) => (
  <>
    <main id="main" tabIndex={-1}>
      {isWriting && <textarea />}
    </main>
    <NoticeList />
  </>
)
const told = async () => {
  await show(page(true))
  await act(() => void tell('good', 'Du har tagit ett samtal.', { text: 'Ångra', run: () => {} }))
  document.querySelector('textarea')!.focus()
}

it.each(['Ångra', 'Stäng'])('after %s, where somebody writes', async (name) => {
  await told()
  await press(name)
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
})

it('or to the page, where that is gone', async () => {
  await told()
  button('Stäng').focus()
  await show(page(false))
  await press('Stäng')
  expect(document.activeElement?.id).toBe('main')
})

it('and leaves them where they have gone meanwhile', async () => {
  await told()
  button('Ångra').focus()
  await act(() => void tell('good', 'Ett brev till.'))
  await settled()
  expect(document.activeElement?.textContent).toBe('Ångra')
})
