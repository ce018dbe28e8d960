/** The same two hundred texts through the programme, the journal and what is taken out: every word shown, none run. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { identityApi } from '../../shared/contract/records/identity.ts'
import { journalApi } from '../../shared/contract/records/journal.ts'
import { programmeApi } from '../../shared/contract/programme/programme.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { text as about } from '../../web/text/about/sv.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { comeOnDuty, signIn, takeNext } from '../support/counsellor.ts'
import { comeIn, fillIn, openWorklist } from '../support/programme.ts'
import { checklist } from '../support/programme-contract.ts'
import { dealer, plainest, scriptPayloads } from '../support/script-payloads.ts'
import { journey } from '../support/stage.ts'
import { watched, writeEverywhere } from '../support/write-everywhere.ts'
import {
  type Wire,
  codeFrom,
  nonceOfIdentity,
  once,
  placeInLine,
  staffToken,
  wire,
} from '../support/wire.ts'

const name = plainest
const deal = dealer()
const anything = /fired|evil/
const press = (page: Page, label: string) =>
  page.getByRole('button', { name: label, exact: true }).click()
const paperOf = async (page: Page, paper: Page, act: () => Promise<void>) => {
  const download = page.waitForEvent('download')
  await act()
  await paper.goto('about:blank')
  await paper.setContent(await readFile(await (await download).path(), 'utf8'))
  await paper.getByText(anything).first().waitFor()
}

/** A youth whom the region knows, in a talk with Maja, who has signed a note of such texts. */
const known = async (line: Wire, url: string, maja: string): Promise<void> => {
  const desk = line.speak(counsellorApi, maja)
  await desk.duty({ status: 'here', seats: 2, channels: ['chat'] })
  const { visit, secret } = await placeInLine(line)
  await desk.take({ press: once(), seat: 1, visit, reason: 'came-back' })
  await line.speak(youthApi, `Visit ${secret}`).ready({ visit })
  const identity = line.speak(identityApi, `Visit ${secret}`)
  const { offer } = await identity.eid()
  const who = {
    client: offer!.client,
    redirect: `${url}/`,
    login: 'alex',
    nonce: nonceOfIdentity(visit),
  }
  const { word } = await identity.prove(await codeFrom(line, offer!.authorize, who))
  await identity.becomeIdentified({ visit, word, understood: true })
  const journal = line.speak(journalApi, maja)
  const parts = () => ({
    reason: deal.next(2_900),
    assessment: deal.next(2_900),
    action: deal.next(2_900),
    codes: ['ZV051' as const],
  })
  const signed = once()
  await journal.signNote({ visit, once: signed, parts: parts() })
  await journal.correctNote({
    visit,
    once: once(),
    corrects: signed,
    why: deal.next(290),
    parts: parts(),
  })
}

journey(
  'a programme, its therapist’s pages, a journal and what is taken out show every word and run none',
  async (stage) => {
    const { clinic } = stage
    const { url } = clinic
    const { enter, seen, look } = watched(stage)
    const line = wire(url, '127.0.0.1')
    const [hannas, majas] = (await Promise.all(
      ['hanna-region', 'maja-region'].map((who) => staffToken(line, url, who)),
    )) as [string, string]
    const therapist = line.speak(programmeApi, hannas)
    const enrol = async (alias: string) => {
      const enrolled = await therapist.enrol({
        once: once(),
        programme: 'angesthjalpen-ung',
        language: 'sv',
        alias,
        ageBand: '16-17',
        checklist,
      })
      if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
      return enrolled
    }
    for (const payload of scriptPayloads.filter((one) => one.length <= 40)) await enrol(payload)
    const { participant, invitation } = await enrol(`${name} m`)
    await known(line, url, majas)

    const youth = await enter('phone')
    await comeIn(youth, url, invitation.words)
    await youth.goto(`${url}/program/#avsnitt/m1/uppgift`)
    const homework = youth.locator('.homework')
    await homework.waitFor()
    await fillIn(homework, deal.next(900))
    await writeEverywhere(homework, deal, 900)
    await homework.getByRole('button', { name: sv.module.send, exact: true }).click()
    await homework.locator('.notice[data-kind="good"]').waitFor()
    await youth.goto(`${url}/program/#skriv`)
    await youth.getByLabel(sv.thread.write).fill(deal.next(1_900))
    await press(youth, sv.send)
    await youth.getByText(sv.thread.sent).waitFor()
    await youth.goto(`${url}/program/#brev`)
    await youth.getByLabel(sv.letter.write).fill(deal.next(1_900))
    await press(youth, sv.letter.keep)
    await youth.getByText(sv.letter.kept).waitFor()
    await look(youth)

    const at = { participant }
    await therapist.addExtra({ ...at, module: 'm1', once: once(), text: deal.next(4_900) })
    await therapist.skipModule({ ...at, module: 'm3', why: 'needs-it-now', words: deal.next(900) })
    await therapist.setLineNote({ ...at, text: deal.next(900) })
    await therapist.writeTo({ ...at, once: once(), text: deal.next(4_900) })
    const hanna = await enter()
    await openWorklist(hanna, url, 'hanna-region')
    await hanna.getByText(name).first().waitFor()
    await look(hanna)
    await hanna
      .getByRole('link', { name: `${name} m`, exact: true })
      .first()
      .click()
    await hanna.getByRole('heading', { level: 1 }).getByText(name).waitFor()
    await hanna
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    await writeEverywhere(hanna, deal, 900)
    await look(hanna)
    await hanna.getByLabel(therapistText.page.feedback).fill(deal.next(4_000))
    await press(hanna, therapistText.page.giveFeedback)
    await hanna.getByLabel(therapistText.page.feedback).waitFor({ state: 'detached' })
    await hanna.locator('.said').getByText(anything).first().waitFor()
    await look(hanna)
    await hanna.goto(`${url}/behandling/#skriv-in`)
    await hanna.getByLabel(therapistText.enrol.alias).waitFor()
    await writeEverywhere(hanna, deal)
    await look(hanna)

    for (const part of ['#', '#avsnitt/m1', '#skriv', '#brev']) {
      await youth.goto(`${url}/program/${part}`)
      await youth.locator('main').waitFor()
      if (part !== '#brev') await youth.getByText(anything).first().waitFor()
      await look(youth)
    }
    await youth.goto(`${url}/#allt`)
    await youth.locator('.about-part').first().waitFor()
    await youth
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    const paper = await enter()
    await paperOf(youth, paper, () => press(youth, about.asPage))
    await look(youth, paper)

    await youth.goto(`${url}/program/#fast`)
    await youth.getByLabel(sv.stuck.urgency.talk).check()
    await youth.getByLabel(sv.stuck.share).check()
    await press(youth, sv.stuck.go)
    const elin = await enter()
    await comeOnDuty(elin, url, 'elin-mora')
    await takeNext(elin)
    await elin.locator('.note-text').getByText(anything).first().waitFor()
    await look(elin, youth)

    const maja = await enter()
    await signIn(maja, `${url}/personal/`, 'maja-region')
    await press(maja, safetyText.tools.journal)
    await maja.getByText(anything).first().waitFor()
    await writeEverywhere(maja.locator('.column-work'), deal)
    await look(maja)
    const board = await enter()
    await signIn(board, `${url}/samordning/`, 'britta-samordnare')
    await board.getByRole('heading').first().waitFor()
    await look(board)
    expect(deskText.duty.here.length).toBeGreaterThan(0)
    expect(seen).toEqual([])
    expect(deal.dealt()).toBeGreaterThanOrEqual(scriptPayloads.length)
  },
)
