/** The place in the line is the server's to keep: refresh, sleep, tunnels and a new phone do not lose it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { times } from '../../shared/rules/line/times.ts'
import { text as aboutText } from '../../web/text/about/sv.ts'
import { text as noticeText } from '../../web/text/notice/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { fallAsleep, hide } from '../support/own-device.ts'
import { journey, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { once, staffToken, wire } from '../support/wire.ts'
import { isWaiting, joinLine, standInLine } from '../support/youth.ts'

const { waiting } = sv.visit
/** Well below the half minute after which a page looks by itself. */
const atOnce = 15_000
const inLine = async ({ clinic, enterByNetwork }: Stage, nickname: string) => {
  const youth = await enterByNetwork('phone')
  await standInLine(youth.page, clinic.url, { nickname })
  return youth
}
const leave = async ({ page }: { page: Awaited<ReturnType<typeof inLine>>['page'] }) => {
  await page.getByRole('button', { name: waiting.leave, exact: true }).click()
  await page.getByRole('button', { name: waiting.leaveYes }).click()
  await page.getByRole('heading', { name: sv.visit.after.titles.left }).waitFor()
}

journey('a youth who refreshes the page stands where they stood', async (stage) => {
  await inLine(stage, 'Moln')
  const second = await inLine(stage, 'Sol')
  await second.page.getByText(sv.wait.ahead(1)).waitFor()
  await second.page.reload()
  await isWaiting(second.page)
  await second.page.getByText(sv.wait.ahead(1)).waitFor()
  await stage.clinic.restart()
  await second.page.reload()
  await isWaiting(second.page)
  await second.page.getByText(sv.wait.ahead(1)).waitFor()
  expect(new URL(second.page.url()).search).toBe('')
})

/** The clock as in AWS: every five seconds it would tell every page anyhow. */
const seldomSwept = () => ({ SWEEP_MS: '60000' })

journey(
  'a youth whose phone has slept wakes to the place they have now',
  async (stage) => {
    const first = await inLine(stage, 'Moln')
    const { page } = await stage.enterOnOwnDevice()
    await page.goto(stage.clinic.url)
    await joinLine(page, { nickname: 'Sol' })
    await page.getByText(sv.wait.ahead(1)).waitFor()
    const wake = await fallAsleep(page)
    await leave(first)
    expect(
      await page.getByText(sv.wait.ahead(1)).count(),
      'nothing is told to a sleeping page',
    ).toBe(1)
    await wake()
    // Sooner than the page would have asked by itself.
    await page.getByText(sv.wait.ahead(0)).waitFor({ timeout: atOnce })
    expect(await page.getByRole('heading', { name: waiting.title }).count()).toBe(1)
  },
  seldomSwept,
)

journey('a youth who loses the network is told so, and keeps the place', async (stage) => {
  const first = await inLine(stage, 'Moln')
  const second = await inLine(stage, 'Sol')
  await second.network.lose()
  const told = second.page.getByText(sv.visit.offline)
  await told.waitFor()
  // Nothing has been written here: what is kept is the place.
  expect((await told.innerText()).trim()).toBe(sv.visit.offline)
  await second.page.getByText(waiting.keep).waitFor()
  await leave(first)
  await stage.clinic.jump(times.grace / 2)
  await second.network.restore()
  await second.page.getByText(sv.wait.ahead(0)).waitFor()
  await second.page.getByText(sv.visit.offline).waitFor({ state: 'detached' })
  expect(await second.page.getByText(sv.wait.ahead(0)).count()).toBe(1)
})

journey(
  'a youth who is gone for longer than the grace gives the place to the next, and is told',
  async (stage) => {
    const first = await inLine(stage, 'Moln')
    const second = await inLine(stage, 'Sol')
    await second.page.getByText(sv.wait.ahead(1)).waitFor()
    await first.network.lose()
    // The grace time begins when the clinic has seen that the phone is gone.
    await until('the clinic notes the lost connection', () =>
      stage.clinic.printed().includes('push-gone'),
    )
    await stage.clinic.jump(times.grace + 60_000)
    await second.page.getByText(sv.wait.ahead(0)).waitFor()
    await first.network.restore()
    await first.page.getByRole('heading', { name: sv.visit.after.titles.lost }).waitFor()
    expect(await second.page.getByRole('heading', { name: waiting.title }).count()).toBe(1)
  },
)

journey(
  'a youth takes the place along to another device by a link that no server sees',
  async (stage) => {
    const first = await inLine(stage, 'Moln')
    await first.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await first.page.getByText(waiting.otherDevice).click()
    await first.page.getByRole('button', { name: waiting.copy }).click()
    await first.page.getByText(waiting.copied).waitFor()
    const link = await first.page.evaluate(() => navigator.clipboard.readText())
    const { page } = await stage.enter('desktop')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(link)
    await isWaiting(page)
    const secret = link.split('.').at(-1)!
    expect(secret).toHaveLength(43)
    expect(asked.filter((url) => url.split('#')[0]!.includes(secret))).toEqual([])
    expect(page.url(), 'the secret does not stay in the address').not.toContain(secret)
  },
)

/** The browser's maker, as far as we know it: it is asked to wake somebody, and told nothing. */
const woken: string[] = []
const pushService = createServer((request, response) => {
  woken.push(request.url ?? '')
  response.writeHead(201).end()
})
await new Promise<void>((done) => pushService.listen(0, '127.0.0.1', done))
pushService.unref()
const pushOrigin = `http://127.0.0.1:${(pushService.address() as AddressInfo).port}`

journey(
  'a youth with the phone put away is told by a notice that says nothing, and nothing of it stays',
  async ({ clinic, enterOnOwnDevice }) => {
    const { page, context } = await enterOnOwnDevice()
    await context.grantPermissions(['notifications'], { origin: clinic.url })
    // Only the maker of the browser gives out addresses; what is done with one is ours.
    await context.addInitScript((origin) => {
      PushManager.prototype.subscribe = () =>
        Promise.resolve({ endpoint: `${origin}/send/one` } as PushSubscription)
    }, pushOrigin)
    await page.goto(clinic.url)
    await joinLine(page)
    const { notice } = noticeText
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await button(notice.start).click()
    await button(notice.yes).click()
    await page.getByText(notice.on).waitFor()

    const show = await hide(page)
    const line = wire(clinic.url, '127.0.0.1')
    const elin = line.speak(counsellorApi, await staffToken(line, clinic.url, 'elin-mora'))
    await elin.duty({ status: 'here', channels: ['chat'], seats: 1 })
    await elin.take({ press: once(), seat: 1 })
    await until('the push service is asked', () => Promise.resolve(woken.length === 1))
    expect(woken).toEqual(['/send/one'])

    const session = await context.newCDPSession(page)
    const versions = new Promise<string>((found) =>
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
        if (one !== undefined) found(one.registrationId)
      }),
    )
    await session.send('ServiceWorker.enable')
    const ofOurs = { origin: clinic.url, registrationId: await versions }
    const shown = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        const notices = (await registration?.getNotifications()) ?? []
        return notices.map(({ title, body, icon }) => [title, body, new URL(icon).pathname])
      })
    await until('the notice is shown', async () => {
      // A busy machine may not have had the time to wake it.
      await session.send('ServiceWorker.deliverPushMessage', { ...ofOurs, data: '' })
      return (await shown()).length === 1
    })
    expect(await shown()).toEqual([[notice.word, '', '/icon.png']])

    // Back in front it has done what it was for.
    await show()
    await until('the notice is gone', async () => (await shown()).length === 0)
    await page.getByRole('button', { name: waiting.leave, exact: true }).click()
    await page.getByRole('button', { name: waiting.leaveYes }).click()
    await page.getByRole('heading', { name: sv.visit.after.titles.left }).waitFor()
    await until('the browser has forgotten it', () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0),
    )
    // The end stands in the tab, and is in nobody's way.
    await page.goto(`${clinic.url}/#allt`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: aboutText.title }).waitFor()
  },
  () => ({ NOTICE_SERVICES: pushOrigin }),
)
