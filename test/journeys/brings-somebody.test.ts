/** A youth takes somebody along: three real browsers hear and see each other, and one link opens once. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { guestText } from '../../web/text/desk-guest/sv.ts'
import { text as guestSv } from '../../web/text/guest/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import {
  agreeOn,
  inStage,
  isDrawn,
  loseCamera,
  openTracks,
  showMe,
  watchMedia,
} from '../support/call.ts'
import { endAndClose } from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { watchedTalk } from '../support/watched-talk.ts'

const { seat, page: words } = guestSv
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const inVoice = async (stage: Stage): Promise<{ desk: Page; phone: Page }> => {
  const { desk, phone } = await watchedTalk(stage)
  await agreeOn('voice', phone, desk)
  return { desk, phone }
}

/** The youth makes a link, as it would be sent. */
const invite = async (phone: Page, kind: 'adult' | 'interpreter' = 'adult'): Promise<string> => {
  await button(phone, seat.open).click()
  await phone.getByLabel(seat.choices[kind]).check()
  await button(phone, seat.make).click()
  return phone.getByLabel(seat.link, { exact: true }).inputValue()
}

const opens = async (page: Page, link: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(link)
}
const opensNothing = async (page: Page, link: string): Promise<void> => {
  await opens(page, link)
  await button(page, words.enter).click()
  await page.getByRole('heading', { name: words.nothing }).waitFor()
}

/** Every sound of a page comes over a connection of its own; with three there are two of them. */
const soundsFrom = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    const open = connections.filter(({ connectionState }) => connectionState === 'connected')
    const energies = open.map(async (one) => {
      let energy = 0
      for (const report of (await one.getStats()).values() as Iterable<Record<string, unknown>>)
        if (report['type'] === 'inbound-rtp' && report['kind'] === 'audio')
          energy += Number(report['totalAudioEnergy'] ?? 0)
      return energy
    })
    return Promise.all(energies)
  })
const hears = async (page: Page, others: number): Promise<void> => {
  let before: number[] = []
  await until(
    `${others} connections`,
    async () => (before = await soundsFrom(page)).length === others,
  )
  await until('sound comes over each', async () =>
    (await soundsFrom(page)).every((energy, n) => energy > (before[n] ?? 0) + 1e-6),
  )
}

/** A camera that was shown goes away; `others`: who saw it, and what they call whoever has lost it. */
const losesCamera = async (page: Page, others: [Page, string][]): Promise<void> => {
  const gone = others.map(([other, name]) =>
    other.locator('.stage-pictures').getByText(callSv.stage.notSeen(name)),
  )
  for (const words of gone) expect(await words.count()).toBe(0)
  await loseCamera(page, 'unplugged')
  await page.locator('.stage-state').getByText(callSv.camera.unplugged).waitFor()
  await Promise.all(gone.map((words) => words.waitFor()))
  expect(await openTracks(page)).toEqual(['audio'])
}

const hearsBoth = (page: Page): Promise<void> => hears(page, 2)
const hearsOne = (page: Page): Promise<void> => hears(page, 1)

journey(
  'a trusted adult comes, is heard and seen, and goes when the youth says so',
  async (stage) => {
    const { desk, phone } = await inVoice(stage)
    const link = await invite(phone)
    expect(new URL(link).hash.length, 'the secret is never sent to a server').toBeGreaterThan(60)
    await desk.getByText(/bjudit in en vuxen/).waitFor()

    const { page: guest } = await stage.enter('phone')
    await watchMedia(guest)
    await opens(guest, link)
    expect(new URL(guest.url()).hash, 'nor does it stay in the address').toBe('')
    await guest.getByText(words.see).first().waitFor()
    expect(await openTracks(guest), 'nothing starts by itself').toEqual([])
    expect(await findings(guest, 'guest')).toEqual([])
    await button(guest, words.enter).click()
    await inStage(guest, 'voice')
    await guest.getByText(words.law.SoL('Mora kommun')).waitFor()
    await Promise.all([desk, phone, guest].map(hearsBoth))
    await desk.getByText(/En vuxen är med till/).waitFor()
    await phone.getByText(/Din vuxen är med till/).waitFor()

    await agreeOn('video', phone, desk)
    await showMe(guest)
    await Promise.all(
      [desk, phone].map((page) => page.locator('.stage-third video:not([hidden])').waitFor()),
    )
    await showMe(desk)
    await isDrawn(guest)
    expect(await guest.locator('body').innerText()).not.toContain('Björk')
    await losesCamera(desk, [
      [guest, 'Elin'],
      [phone, 'Elin'],
    ])
    await losesCamera(guest, [
      [desk, guestText.kinds.adult],
      [phone, seat.kinds.adult],
    ])
    await showMe(guest)
    await Promise.all(
      [desk, phone].map((page) => page.locator('.stage-third video:not([hidden])').waitFor()),
    )
    await showMe(phone)
    await guest.locator('.stage-third video:not([hidden])').waitFor()
    await isDrawn(desk)
    await losesCamera(phone, [
      [desk, 'Björk'],
      [guest, words.young],
    ])
    await Promise.all([desk, phone, guest].map(hearsBoth))

    // Reloading the guest's page keeps the seat; the link is used up for everybody else.
    await guest.reload()
    await Promise.all([desk, phone, guest].map(hearsBoth))
    const { page: stranger } = await stage.enter('phone')
    await opensNothing(stranger, link)
    await opensNothing(stranger, link.replace(/.{8}$/, 'AAAAAAAA'))

    await button(desk, guestText.askToClose).click()
    await phone.getByText(seat.asked('Elin')).waitFor()
    await button(phone, seat.close).click()
    await guest.getByRole('heading', { name: words.closed }).waitFor()
    await until('the guest lets go', async () => (await openTracks(guest)).length === 0)
    await Promise.all([desk, phone].map(hearsOne))
    await guest.reload()
    await guest.getByRole('heading', { name: words.nothing }).waitFor()
  },
)

journey(
  'an interpreter waits while the two write, and is out when the talk ends',
  async (stage) => {
    const { desk, phone } = await inVoice(stage)
    const link = await invite(phone, 'interpreter')
    await button(phone, callSv.stage.hangUp).click()
    const { page: guest } = await stage.enter('desktop')
    await watchMedia(guest)
    await opens(guest, link)
    await button(guest, words.enter).click()
    await guest.getByText(words.waiting).waitFor()
    await phone.getByText(/Tolken är med till/).waitFor()
    await agreeOn('voice', desk, phone)
    await inStage(guest, 'voice')
    await Promise.all([desk, phone, guest].map(hearsBoth))
    await button(phone, callSv.stage.microphone.on).click()
    await guest.getByText(callSv.stage.muted(words.young)).waitFor()
    await button(phone, callSv.stage.microphone.off).click()
    await guest.getByText(callSv.stage.isHere(words.young)).waitFor()
    await desk.evaluate(() =>
      (window as unknown as { connections: RTCPeerConnection[] }).connections.forEach((one) =>
        one.close(),
      ),
    )
    await guest.locator('.stage-state').getByText(words.lost).waitFor()
    expect(await guest.locator('.stage-state').innerText()).not.toContain(callSv.stage.chatWorks)

    await endAndClose(desk, 'Björk')
    await phone.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
    await guest.getByRole('heading', { name: words.closed }).waitFor()
    for (const page of [desk, phone, guest])
      await until('everybody lets go', async () => (await openTracks(page)).length === 0)
  },
)
