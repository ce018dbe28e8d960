/** The place in the line is the server's to keep: refresh, sleep, tunnels and a new phone do not lose it. */
import { expect } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { fallAsleep } from '../support/own-device.ts'
import { journey, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { isWaiting, joinLine } from '../support/youth.ts'

const { waiting } = sv.visit
/** Well below the half minute after which a page looks by itself. */
const atOnce = 15_000
const inLine = async ({ clinic, enter }: Stage, nickname: string) => {
  const youth = await enter('phone')
  await youth.page.goto(clinic.url)
  await joinLine(youth.page, { nickname })
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
  await second.page.getByText(sv.visit.offline).waitFor()
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
