/** A page that asks what the county has changed writes it into the list it has drawn, in the words and the direction of its language. */
import { afterEach, expect, test, vi } from 'vitest'
import { writeContacts } from '../../web/ui/crisis/ask-contacts.ts'
import { crisisHtml } from '../../web/ui/crisis/crisis-html.ts'
import { text as ar } from '../../web/text/crisis/ar.ts'
import { fillList } from '../../web/ui/crisis/crisis-parts.ts'
import { contactsNow } from '../../web/ui/crisis/crisis-numbers.ts'
import { clinic, settled } from '../support/page.ts'

test('a number is changed where it is read, and not only where it leads; who is added is there', async () => {
  document.body.innerHTML = `<section id="akut">${crisisHtml(ar)}</section>`
  const added = { id: 'egen-aaaaaaaa', name: 'Ungas linje', for: 'anyone', hours: 'always' }
  clinic(() => ({
    contacts: {
      bris: { call: '116 222', chat: { at: 'www.bris.se', hours: 'always' } },
      kvinnofridslinjen: { call: '0771-11 22 33' },
      'egen-aaaaaaaa': { ...added, call: '0250-12 34 56', chat: null },
    },
  }))
  await writeContacts(document.querySelector<HTMLElement>('#akut')!)
  const said = (call: string) => document.querySelector(`a[href="tel:${call}"]`)?.textContent
  expect(said('116222')).toContain('116\u00a0222')
  expect(said('0771112233')).toContain('0771-\u206011\u00a022\u00a033')
  expect(said('0250123456')).toContain('0250-\u206012\u00a034\u00a056')
  expect(document.body.textContent).not.toMatch(/116\s111|020-/)
})

const counted = (contacts: object) => {
  let many = 0
  clinic(({ path }) => {
    if (path.endsWith('/contacts')) many += 1
    return { contacts }
  })
  return { asked: () => many }
}
const linje = {
  ...{ id: 'egen-aaaaaaaa', name: 'Ungas linje', for: 'anyone', hours: 'always', chat: null },
}
afterEach(() => {
  vi.useRealTimers()
  delete document.body.dataset['contacts']
  document.documentElement.lang = 'sv'
})

test('on a page that is only read whoever is added has a place by the hour, and not last', async () => {
  document.body.innerHTML = `<section id="akut">${crisisHtml(ar)}</section>`
  document.documentElement.lang = 'ar'
  clinic(() => ({
    contacts: { 'egen-aaaaaaaa': { ...linje, names: { ar: 'خط الشباب' }, call: '0250-12 34 56' } },
  }))
  await writeContacts(document.querySelector<HTMLElement>('#akut')!)
  const names = [...document.querySelectorAll('.crisis strong')].map((one) => one.textContent)
  const at = (name: string) => names.findIndex((one) => one?.includes(name))
  expect(at('خط الشباب')).toBeGreaterThan(at('Mind'))
  expect(
    at('خط الشباب'),
    'it answers always, and they at hours that nobody here knows',
  ).toBeLessThan(at('kompis'))
})

test('a page that has stood open all evening asks as the list is opened, and writes it anew where something is changed', async () => {
  const { text } = await import('../../web/text/crisis/sv.ts')
  const { asked } = counted({ bris: { call: '116 222', chat: null } })
  document.body.dataset['contacts'] = '{}'
  const open = async () => {
    document.body.innerHTML = `<div>${crisisHtml(text, contactsNow())}</div>`
    fillList(document.querySelector<HTMLElement>('div')!, undefined, text)
    await settled()
  }
  vi.useFakeTimers({ toFake: ['Date'], now: performance.timeOrigin + 9 * 60_000 })
  await open()
  expect(asked(), 'a page that is nearly new').toBe(0)
  vi.setSystemTime(performance.timeOrigin + 11 * 60_000)
  await open()
  expect(asked()).toBe(1)
  expect(document.querySelector('a[href="tel:116222"]')).not.toBeNull()
  expect(document.querySelector('a[href="tel:116111"]')).toBeNull()
  expect(document.querySelector('li[data-for="danger"] a[href="tel:112"]')).not.toBeNull()
  await open()
  expect(asked(), 'known for a while').toBe(1)
  expect(document.querySelector('a[href="tel:116222"]')).not.toBeNull()
})

test('whoever is added is called by its name in the language of the page, also on one that was told in another', async () => {
  document.body.dataset['contacts'] = JSON.stringify({
    'egen-aaaaaaaa': { ...linje, names: { ar: 'خط الشباب' }, call: '0250-12 34 56' },
  })
  document.documentElement.lang = 'ar'
  document.body.innerHTML = `<div>${crisisHtml(ar, contactsNow())}</div>`
  counted({})
  fillList(document.querySelector<HTMLElement>('div')!, undefined, ar)
  await settled()
  const names = [...document.querySelectorAll('.crisis strong')].map((one) => one.textContent)
  expect(names).toContain('خط الشباب')
  expect(names).not.toContain('Ungas linje')
  expect(names).toContain('خط Mind لمن تأتيهم أفكار الانتحار')
})
