/** A language pressed without a network is said to be on its way, and comes; the last one pressed is the one that stays. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { youthCatalogue } from '../../web/text/youth/catalogue.ts'
import { changeLanguage, startLanguage, words } from '../../web/youth/language.ts'
import { Page } from '../../web/youth/shell.tsx'
import { eventually, settled, show, shown } from '../support/page.ts'

beforeAll(startLanguage)
beforeEach(() => changeLanguage('sv'))

it('is told, and comes when there is a network again', async () => {
  await show(
    <Page title="Sida" name="page">
      Ord
    </Page>,
  )
  const failing = vi.spyOn(youthCatalogue, 'load').mockRejectedValueOnce(new TypeError('no net'))
  void changeLanguage('en')
  await settled()
  expect(shown()).toContain('Ingen kontakt just nu. Vi försöker igen.')
  await eventually(() => expect(words().lang).toBe('en'))
  await settled()
  expect(shown()).not.toMatch(/Ingen kontakt|No contact/)
  failing.mockRestore()
})

it('gives way to another that is pressed meanwhile', async () => {
  let come = (_: unknown): void => undefined
  const late = vi.spyOn(youthCatalogue, 'load').mockReturnValueOnce(
    new Promise((resolve) => {
      come = resolve
    }) as never,
  )
  const first = changeLanguage('so')
  late.mockRestore()
  await changeLanguage('en')
  come(await youthCatalogue.load('so'))
  await first
  expect(words().lang).toBe('en')
})
