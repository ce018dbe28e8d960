/** Every page that a young person or somebody outside can open has the quick exit, the number to call and a way home, cuts nothing that is pasted, and loses nothing on a small phone or with large text: before its scripts have come, without them, and with them (R2, U4). */
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { neutralSite } from '../../shared/neutral-site.ts'
import { lost } from '../support/fits.ts'
import { journeyMeetingNobody } from '../support/stage.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { youthPages } from '../support/youth-pages.ts'
import { standInLine } from '../support/youth.ts'

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))
/** Behind a sign-in, and the family of parts: nobody comes there by a link of ours. */
const ofStaff = ['personal/', 'samordning/', 'behandling/', 'parts/']
const homes = languages.map(({ path }) => path)

/** What the build has made, in every language; what stands behind `#` in one; and what is not there. */
const pages = async (): Promise<string[]> => {
  const made = (await readdir(built, { recursive: true }))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => !ofStaff.includes(path))
    .map((path) => `/${path}`)
  const secret = `${'A'.repeat(22)}.${'A'.repeat(43)}`
  const more = ['#ring', '#bild', '#prata/urgent', '#prata/danger', '#allt'].map((at) => `/${at}`)
  const outside = [`/remiss/#svar=${secret}`, `/remiss/#kallad=${secret}`, '/finns-inte']
  const known = youthPages.map(({ at, languages: [first = 'sv'] }) => at(first))
  return [...new Set([...made, ...known, ...more, ...outside])]
}

/** Runs in the page: which of the three cannot be seen, and which field would cut what is pasted. */
const missing = ([neutral, ...starts]: readonly string[]): string[] => {
  const isSeen = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect()
    return one.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0
  }
  const seen = [...document.querySelectorAll('a[href]')].filter(isSeen)
  const to = (one: Element): string => one.getAttribute('href') ?? ''
  const exit = seen.find((one) => to(one) === neutral)
  const { top = -1, bottom = 0 } = exit?.getBoundingClientRect() ?? {}
  const nearHelp = [...document.querySelectorAll('.to-crisis')].filter(isSeen)
  const isHome = document.querySelector('#door')?.checkVisibility() === true
  const found: string[] = []
  if (top < 0 || bottom > innerHeight) found.push('no exit in view')
  if (!seen.some((one) => to(one) === 'tel:112') && nearHelp.length === 0) found.push('no 112')
  if (
    !isHome &&
    !seen.some((one) => starts.includes(to(one))) &&
    document.querySelector('.progress button') === null
  )
    found.push('no way home')
  for (const one of document.querySelectorAll('[maxlength]'))
    found.push(`cuts what is pasted: ${one.id}`)
  return found
}

const lacks = async (page: Page, where: string): Promise<string[]> =>
  (await page.evaluate(missing, [neutralSite, ...homes])).map((what) => `${where}: ${what}`)

/** Pressed, the urgent help shows the number; and a way back among buttons leads to the start page. */
const leads = async (page: Page, where: string): Promise<string[]> => {
  const found: string[] = []
  const number = page.locator('a[href="tel:112"]:visible').first()
  const help = page.locator('.to-crisis:visible').first()
  if ((await help.count()) > 0) {
    if ((await help.getAttribute('href')) !== 'tel:112') await help.click()
    await number.waitFor({ timeout: 5_000 }).catch(() => found.push(`${where}: no number`))
    await page.keyboard.press('Escape')
  }
  const back = page.locator('.progress button').first()
  if (await back.isVisible()) {
    await back.click()
    const home = page.locator('#door h1')
    await home.waitFor({ timeout: 5_000 }).catch(() => found.push(`${where}: back leads nowhere`))
  }
  return found
}

journeyMeetingNobody('before its scripts have come', async ({ clinic, enter }) => {
  const { page } = await enter('phone')
  await page.route('**/*.js', (route) => route.abort())
  const found: string[] = []
  for (const path of await pages()) {
    // In a document of its own: a start page whose chat failed twice loads itself again.
    await page.goto('about:blank')
    await page.goto(clinic.url + path)
    found.push(...(await lacks(page, path)))
  }
  expect(found).toEqual([])
})

journeyMeetingNobody('without scripts', async ({ clinic, enter }) => {
  const { page } = await enter('phone', { javaScriptEnabled: false })
  const found: string[] = []
  for (const path of (await pages()).filter((one) => !one.includes('#'))) {
    await page.goto(clinic.url + path)
    found.push(...(await lacks(page, path)))
    const number = page.locator('a[href="tel:112"]:visible')
    if ((await number.count()) === 0) found.push(`${path}: no number`)
  }
  expect(found).toEqual([])
})

journeyMeetingNobody('with scripts', async ({ clinic, enter }) => {
  const found: string[] = []
  const all = await pages()
  expect(all.length).toBeGreaterThan(40)
  for (const path of all) {
    const { page } = await enter('phone')
    // A later step has one before it; everything else is opened by its address alone.
    if (path.includes('#prata/')) await page.goto(clinic.url)
    await page.goto(clinic.url + path)
    const behindDoor = homes.some((home) => path.startsWith(`${home}#`))
    await page
      .locator(behindDoor ? '#app h1:visible' : 'h1:visible')
      .first()
      .waitFor()
    await page.locator('#help-first').waitFor({ state: 'detached' })
    // What the build has made is asked by is-for-everybody, in both colours.
    if (/#|finns-inte/.test(path)) found.push(...(await lost(page, path)))
    found.push(...(await lacks(page, path)), ...(await leads(page, path)))
    await page.context().close()
  }
  expect(found).toEqual([])
})

journeyMeetingNobody(
  'the end of a visit has a way home that loses nothing, and a talk can begin anew from there',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    const { visit: text } = sv
    await standInLine(page, clinic.url)
    await page.getByRole('button', { name: text.waiting.leave, exact: true }).click()
    await page.getByRole('button', { name: text.waiting.leaveYes }).click()
    const ended = page.getByRole('heading', { name: text.after.titles.left })
    await ended.waitFor()
    expect(await lacks(page, 'after')).toEqual([])
    expect(await lost(page, 'after')).toEqual([])
    expect(await leads(page, 'after')).toEqual([])
    // What can be erased still is.
    await page.reload()
    await ended.waitFor()
    await page.getByRole('button', { name: text.toStart, exact: true }).click()
    await page.getByRole('link', { name: sv.door.chat, exact: true }).click()
    await page.getByRole('heading', { name: sv.join.topics.title }).waitFor()
    await page.getByLabel(sv.names.topics.somn, { exact: true }).check()
    await page.reload()
    await page.getByRole('heading', { name: sv.join.topics.title }).waitFor()
    expect(await page.getByLabel(sv.names.topics.somn, { exact: true }).isChecked()).toBe(true)
    await page.goBack()
    await page.locator('#door h1').waitFor()
  },
)
