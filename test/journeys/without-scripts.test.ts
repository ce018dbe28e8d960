/** The start page helps before and without scripts: open or closed, what is kept, whom to ring, and out. */
import { expect } from 'vitest'
import { crisisContacts } from '../../shared/county/crisis-contacts.ts'
import { neutralSite } from '../../shared/neutral-site.ts'
import type { DoorText } from '../../web/text/door/type.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { languages } from '../../shared/languages.ts'
import { journeyMeetingNobody } from '../support/stage.ts'

journeyMeetingNobody(
  'when JavaScript is unavailable the start page still reads and helps, in every language',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone', { javaScriptEnabled: false })
    for (const { path, lang, dir, file } of languages) {
      const { text } = (await import(`../../web/text/door/${file}.ts`)) as { text: DoorText }
      await page.goto(clinic.url + path)
      const html = page.locator('html')
      expect(await html.getAttribute('lang')).toBe(lang)
      expect(await html.getAttribute('dir')).toBe(dir)
      await page.getByRole('heading', { level: 1, name: text.heading }).waitFor()
      await page.getByText(text.behind, { exact: true }).waitFor()
      // Open by the plan, and it says that nobody is here yet.
      await page.getByText(`${text.opens} `).first().waitFor()
      expect(await page.getByText(text.open, { exact: true }).isVisible()).toBe(false)
      await page.getByText(text.noScript).waitFor()
      for (const kept of text.kept) expect(await page.getByText(kept).count(), kept).toBe(1)
      for (const { call } of crisisContacts.filter((contact) => contact.call !== undefined))
        expect(
          await page.locator(`a[href="tel:${call!.replaceAll(/[ -]/g, '')}"]`).count(),
          call,
        ).toBeGreaterThan(0)
      expect(await page.getByRole('link', { name: text.leave }).getAttribute('href')).toBe(
        neutralSite,
      )
      const links = await page
        .getByRole('navigation', { name: text.languagesTitle })
        .getByRole('link')
        .count()
      expect(links).toBe(languages.length)
    }
  },
)

journeyMeetingNobody(
  'when scripts fail to load, urgent help and the way out still work',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await page.route('**/*.js', (route) => route.abort())
    await page.route(`${neutralSite}*`, (route) =>
      route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
    )
    await page.goto(clinic.url)
    await page.getByRole('link', { name: sv.door.urgent }).click()
    await page.getByRole('heading', { name: sv.crisis.title }).waitFor()
    expect(new URL(page.url()).hash).toBe('#akut')
    await page.getByRole('link', { name: sv.door.leave }).click()
    await page.getByText('Vädret').waitFor()
  },
)

journeyMeetingNobody(
  'a closed door says so, and who answers instead',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    const opens = Date.now() + 3 * 3_600_000
    const closed = {
      now: Date.now(),
      open: false,
      opens,
      channels: [],
      languages: [],
      professions: [],
      waiting: 0,
    }
    await page.route('**/api/youth/door', (route) => route.fulfill({ json: closed }))
    await page.goto(clinic.url)
    await page.getByText(sv.door.closed, { exact: true }).waitFor()
    await page.getByText(sv.door.opens).filter({ visible: true }).waitFor()
    await page.getByRole('link', { name: sv.door.othersNow }).waitFor()
    expect(await page.getByRole('link', { name: sv.door.chat, exact: true }).isVisible()).toBe(
      false,
    )
  },
)
