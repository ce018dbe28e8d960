/** What a counsellor wants covered is for them alone: whoever signs in on the same computer after them neither sees it nor has it covered. */
import { afterEach, expect, it, vi } from 'vitest'

/** The words of whoever signs in, on a page that is loaded anew. */
const asPage = async (sub: string) => {
  vi.resetModules()
  const { signedIn } = await import('../../web/staff/sign-in/sign-in.ts')
  const claims = btoa(JSON.stringify({ sub }))
  signedIn.value = { at: 'in', token: `h.${claims}.s` }
  return import('../../web/desk/masking/masking-choices.ts')
}
afterEach(() => localStorage.clear())

it('stands for whoever wrote it, and for nobody else on that computer', async () => {
  const { addWord } = await asPage('elin')
  addWord('rödsprängd')
  expect((await asPage('amir')).ownWords.value).toEqual([])
  expect((await asPage('elin')).ownWords.value).toEqual(['rödsprängd'])
})
