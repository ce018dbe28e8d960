/** A page that asks what the county has changed writes it into the list it has drawn, in the words and the direction of its language. */
import { expect, test } from 'vitest'
import { askContacts } from '../../web/ui/crisis/ask-contacts.ts'
import { crisisHtml } from '../../web/ui/crisis/crisis-html.ts'
import { text as ar } from '../../web/text/crisis/ar.ts'
import { clinic } from '../support/page.ts'

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
  await askContacts(document.querySelector<HTMLElement>('#akut')!)
  const said = (call: string) => document.querySelector(`a[href="tel:${call}"]`)?.textContent
  expect(said('116222')).toContain('116\u00a0222')
  expect(said('0771112233')).toContain('0771-\u206011\u00a022\u00a033')
  expect(said('0250123456')).toContain('0250-\u206012\u00a034\u00a056')
  expect(document.body.textContent).not.toMatch(/116\s111|020-/)
})
