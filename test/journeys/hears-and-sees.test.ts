/** One visit between chat, voice and picture: two real browsers that really hear and see each other. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { text as callSv } from '../../web/text/call/sv.ts'
import { text as names } from '../../web/text/names/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import {
  agreeOn,
  hearsThem,
  inChat,
  inStage,
  loseCamera,
  measured,
  openTracks,
  seesThem,
  sendersOf,
  showMe,
  watchMedia,
} from '../support/call.ts'
import { comeOnDuty, endAndClose, holds, takeNext, talkWith } from '../support/counsellor.ts'
import { inFirefox, sizes } from '../support/browser.ts'
import { isInSight } from '../support/fits.ts'
import { copyOfTab } from '../support/second-window.ts'
import { journey, type Stage } from '../support/stage.ts'
import { tornWords } from '../support/torn-words.ts'
import { until } from '../support/until.ts'
import { answerReady, hears, standInLine, onward, pastWho, say } from '../support/youth.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Pictures that are taller than their frame: what lies outside it, a chin as like as not, is not seen. */
const cutPictures = (page: Page): Promise<string[]> =>
  page.locator('.stage-pictures').evaluate((frame) => {
    const { top, bottom } = frame.getBoundingClientRect()
    const isCut = (one: Element): boolean => {
      const box = one.getBoundingClientRect()
      return box.height > 0 && (box.top < top - 1 || box.bottom > bottom + 1)
    }
    return [...frame.querySelectorAll('video')].filter(isCut).map(({ className }) => className)
  })

const phones = [
  { width: 360, height: 740 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 740, height: 360 },
]
/** Phones in use now, the smallest there is, and one on its side; each has the field and whom one talks with in sight. */
const keepsFieldAndName = async (page: Page, when: string): Promise<void> => {
  for (const size of phones) {
    await page.setViewportSize(size)
    const where = `${when}, ${size.width} × ${size.height}`
    for (const one of [page.getByLabel(sv.chat.write), page.getByText(/^Elin, kurator/)])
      await until(`${String(one)} is in sight, ${where}`, () => isInSight(one))
    expect(await tornWords(page, '.stage-acts button'), where).toEqual([])
    expect(await cutPictures(page), where).toEqual([])
  }
  await page.setViewportSize(sizes.phone)
}

/** A talk in chat between Elin and a youth called Björk. */
const talk = async ({ clinic, enter, enterByNetwork }: Stage) => {
  const counsellor = await enter('desktop')
  await watchMedia(counsellor.page)
  await comeOnDuty(counsellor.page, clinic.url, 'elin-mora')
  const youth = await enterByNetwork('phone')
  await watchMedia(youth.page)
  await standInLine(youth.page, clinic.url, { nickname: 'Björk' })
  await takeNext(counsellor.page)
  await answerReady(youth.page)
  await holds(counsellor.page, 'Björk')
  return { counsellor, youth }
}

journey('chat becomes voice, picture, chat and picture again, in one visit', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  const both = [counsellor.page, youth.page]

  await agreeOn('voice', youth.page, counsellor.page)
  await Promise.all(both.map(hearsThem))
  expect(await Promise.all(both.map(openTracks))).toEqual([['audio'], ['audio']])

  await agreeOn('video', counsellor.page, youth.page)
  expect(await openTracks(youth.page), 'the camera is off until it is turned on').toEqual(['audio'])
  await showMe(counsellor.page)
  // One voice for how it is: the words, what is read aloud, and nothing of what a press would do.
  const camera = (how: 'on' | 'off') => button(youth.page, callSv.stage.camera[how])
  expect(await camera('off').getAttribute('aria-pressed')).toBe('false')
  await camera('off').click()
  await youth.page.locator('.stage-preview .button[aria-disabled="false"]').waitFor()
  await keepsFieldAndName(youth.page, 'before being seen')
  await button(youth.page, callSv.stage.show).click()
  await Promise.all(both.map(seesThem))
  await Promise.all(both.map(hearsThem))
  expect(await camera('on').getAttribute('aria-pressed')).toBe('true')
  await keepsFieldAndName(youth.page, 'with both pictures')

  await say(youth.page, sv.chat.write, 'Jag skriver också.')
  await hears(counsellor.page, 'Jag skriver också.')

  await button(youth.page, callSv.stage.hangUp).click()
  await Promise.all(both.map(inChat))
  expect(await Promise.all(both.map(openTracks)), 'both ends let go').toEqual([[], []])
  await say(counsellor.page, staffText.write.label('Björk'), 'Nu skriver vi igen.')
  await hears(youth.page, 'Nu skriver vi igen.')

  await agreeOn('video', youth.page, counsellor.page)
  await showMe(counsellor.page)
  await seesThem(youth.page)

  await endAndClose(counsellor.page, 'Björk')
  await youth.page.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
  expect(await Promise.all(both.map(openTracks)), 'both ends let go').toEqual([[], []])
})

journey('a youth who came to call is heard from the first moment', async ({ clinic, enter }) => {
  const counsellor = await enter('desktop')
  await watchMedia(counsellor.page)
  await comeOnDuty(counsellor.page, clinic.url, 'elin-mora')
  await counsellor.page.getByText(staffText.duty.more, { exact: true }).click()
  // At the hours of her shift she takes calls already.
  const takesCalls = counsellor.page.getByLabel(names.channels.voice)
  if (!(await takesCalls.isChecked())) {
    const saved = counsellor.page.waitForResponse(/\/duty$/)
    await takesCalls.check()
    await saved
  }
  const youth = await enter('phone')
  await watchMedia(youth.page)
  await youth.page.goto(clinic.url)
  await youth.page.getByRole('link', { name: sv.door.voice }).click()
  await button(youth.page, sv.join.skip).click()
  await youth.page.getByLabel(sv.join.urgent.choices.talk).check()
  await onward(youth.page, sv.join.about)
  await pastWho(youth.page)
  await button(youth.page, sv.join.ready.join).click()
  await button(youth.page, callSv.checkOpen).click()
  await youth.page.getByRole('dialog').getByText(callSv.check.about).waitFor()
  expect(await openTracks(youth.page), 'nothing starts by itself').toEqual([])
  await youth.page.getByRole('button', { name: callSv.check.start }).first().click()
  await youth.page.getByText(callSv.check.hears).waitFor()
  await button(youth.page, callSv.checkClose).click()
  await until('the test lets go', async () => (await openTracks(youth.page)).length === 0)

  await takeNext(counsellor.page)
  await button(youth.page, sv.visit.called.go).click()
  await Promise.all([counsellor.page, youth.page].map((page) => inStage(page, 'voice')))
  await Promise.all([counsellor.page, youth.page].map(hearsThem))
})

journey('a network that is gone in the middle comes back to the same talk', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  await agreeOn('video', youth.page, counsellor.page)
  await showMe(youth.page)
  await seesThem(counsellor.page)
  // What a phone that changes network does to its connections: the old way is dead.
  await youth.network.lose()
  await youth.page.evaluate(() => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    connections.at(-1)!.close()
  })
  await youth.network.restore()
  await youth.page.reload()
  await inStage(youth.page, 'video')
  await Promise.all([counsellor.page, youth.page].map(hearsThem))
  await showMe(youth.page)
  await seesThem(counsellor.page)
})

journey('somebody without a microphone stays in the chat, told calmly', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  await youth.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await button(counsellor.page, callSv.ask.voice).click()
  await button(youth.page, callSv.ask.yes).click()
  await Promise.all(
    [youth.page, counsellor.page].map((page) =>
      page.getByText(callSv.ask.less['no-device'].chat).waitFor(),
    ),
  )
  await say(youth.page, sv.chat.write, 'Det går bra att skriva.')
  await hears(counsellor.page, 'Det går bra att skriva.')
  expect(await openTracks(counsellor.page)).toEqual([])
})

journey(
  'a second page of the same youth takes the talk over, a third from it, and each gives it back when it is closed',
  async (stage) => {
    const { counsellor, youth } = await talk(stage)
    await agreeOn('voice', youth.page, counsellor.page)
    const kept = await youth.page.evaluate(() => sessionStorage.getItem('visit'))
    const { visit, secret } = JSON.parse(kept!) as { visit: string; secret: string }
    const another = async () => {
      const page = await youth.page.context().newPage()
      await watchMedia(page)
      await page.goto(`${stage.clinic.url}/#fortsatt=${visit}.${secret}`)
      await inStage(page, 'voice')
      await hearsThem(page)
      return page
    }
    const second = await another()
    await youth.page.getByText(callSv.stage.replaced).waitFor()
    expect(await openTracks(youth.page), 'the first page has let go').toEqual([])
    await hearsThem(counsellor.page)

    const third = await another()
    await second.getByText(callSv.stage.replaced).waitFor()
    expect(await openTracks(second), 'the second page has let go').toEqual([])
    await hearsThem(counsellor.page)
    await third.close()
    await hearsThem(counsellor.page)

    await second.close()
    await inStage(youth.page, 'voice')
    await hearsThem(youth.page)
    await hearsThem(counsellor.page)
  },
)

journey(
  'with two windows open on either side the call is in those that the two are at',
  async (stage) => {
    const { counsellor, youth } = await talk(stage)
    const both = [counsellor.page, youth.page]
    const seconds = await Promise.all(both.map(copyOfTab))
    // The youth has both beside each other, and was last at the second; what is pressed is pressed in the first.
    await seconds[1]!.getByLabel(sv.chat.write).waitFor()
    await seconds[1]!.evaluate(() => dispatchEvent(new Event('focus')))
    await agreeOn('voice', youth.page, counsellor.page)
    await Promise.all(both.map(hearsThem))
    await Promise.all(seconds.map((one) => one.getByText(callSv.stage.replaced).waitFor()))
    expect(await Promise.all(both.map(openTracks))).toEqual([['audio'], ['audio']])
    await Promise.all(both.map(hearsThem))

    // Whoever closes the window that has it has it in the other.
    await counsellor.page.close()
    await inStage(seconds[0]!, 'voice')
    await hearsThem(youth.page)
  },
)

journey(
  'in a real call sound goes before picture, in every sender of both sides',
  async (stage) => {
    const { counsellor, youth } = await talk(stage)
    await agreeOn('video', youth.page, counsellor.page)
    await showMe(youth.page)
    await seesThem(counsellor.page)
    // Which packets go first on the way is not Firefox’s to be told; the rest it takes.
    const onTheWay = (networkPriority: string) => (inFirefox ? {} : { networkPriority })
    const sound = { kind: 'audio', active: true, priority: 'high', ...onTheWay('high') }
    const picture = {
      kind: 'video',
      priority: 'low',
      ...onTheWay('low'),
      maxBitrate: 600_000,
      degradationPreference: 'maintain-framerate',
    }
    expect(await sendersOf(youth.page)).toMatchObject([sound, { ...picture, active: true }])
    expect(await sendersOf(counsellor.page)).toMatchObject([sound, { ...picture, active: false }])
    await button(youth.page, callSv.stage.onlyVoice).click()
    await inStage(youth.page, 'voice')
    await until(
      'nothing of a picture is sent',
      async () => (await sendersOf(youth.page))[1]?.active === false,
    )
    expect((await sendersOf(youth.page))[0]).toMatchObject(sound)
  },
)

journey('a camera that goes away is told to both, with its own way on', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  await agreeOn('video', youth.page, counsellor.page)
  const state = youth.page.locator('.stage-state')
  const gone = counsellor.page.getByText(callSv.stage.notSeen('Björk'))
  const shows = async () => {
    await showMe(youth.page)
    await gone.waitFor({ state: 'detached' })
    await seesThem(counsellor.page)
    expect(await state.textContent()).toBe(callSv.stage.up)
  }
  const isTold = async (why: keyof typeof callSv.camera) => {
    await state.getByText(callSv.camera[why]).waitFor()
    await state.getByText(callSv.stage.up).waitFor()
    await gone.waitFor()
    await button(youth.page, callSv.stage.camera.off).waitFor()
    await keepsFieldAndName(youth.page, why)
    await hearsThem(counsellor.page)
    expect(await openTracks(youth.page)).toEqual(['audio'])
  }
  await showMe(youth.page)
  await seesThem(counsellor.page)

  await loseCamera(youth.page, 'taken')
  await isTold('taken')
  await shows()

  await button(youth.page, callSv.stage.camera.on).click()
  await counsellor.page.getByText(callSv.stage.heard('Björk')).waitFor()
  expect(await gone.count(), 'who turns it off has lost nothing').toBe(0)
  await shows()

  if (!inFirefox) {
    const browser = await youth.page.context().browser()!.newBrowserCDPSession()
    const own = await youth.page.context().newCDPSession(youth.page)
    const { targetInfo } = await own.send('Target.getTargetInfo')
    const setting = (setting: 'denied' | 'granted') =>
      browser.send('Browser.setPermission', {
        permission: { name: 'camera' },
        setting,
        origin: new URL(youth.page.url()).origin,
        browserContextId: targetInfo.browserContextId,
      })
    await setting('denied')
    await isTold('revoked')
    await setting('granted')
    await shows()
  }

  await loseCamera(youth.page, 'unplugged')
  await isTold('unplugged')
})

journey('the quick exit lets go of microphone and camera at once', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  await agreeOn('video', counsellor.page, youth.page)
  await showMe(youth.page)
  await youth.page.route(/.*/, () => undefined)
  const left = await youth.page.evaluate(() => {
    for (let press = 0; press < 3; press++)
      for (const kind of ['keydown', 'keyup'])
        document.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift' }))
    return (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((one) => one.readyState)
  })
  expect(new Set(left)).toEqual(new Set(['ended']))
})

journey('while one talk sounds, the youth in chat beside it knows', async (stage) => {
  const { counsellor, youth } = await talk(stage)
  const other = await stage.enter('phone')
  await standInLine(other.page, stage.clinic.url, { nickname: 'Älv' })
  await takeNext(counsellor.page)
  await answerReady(other.page)
  // Whoever is taken comes to the middle when the answer does, also over a row that was pressed before it.
  await talkWith(counsellor.page, 'Älv').waitFor()
  await counsellor.page.locator('.talk-row').filter({ hasText: 'Björk' }).click()
  await talkWith(counsellor.page, 'Björk').waitFor()
  await agreeOn('voice', youth.page, counsellor.page)
  await other.page.getByText(callSv.paused('Elin')).waitFor()
  await button(youth.page, callSv.stage.hangUp).click()
  await other.page.getByText(callSv.paused('Elin')).waitFor({ state: 'detached' })
  // Both are told at once, each by a frame of their own.
  await inChat(youth.page)
  expect((await measured(youth.page)).ways).toEqual([])
})
