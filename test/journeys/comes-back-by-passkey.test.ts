/** A passkey is made on the way in, and opens the programme again on the same device without any word; e-id does for whoever is known. */
import { expect } from 'vitest'
import { text as sv } from '../../web/text/programme/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { enrol, fillChecklist, openWorklist } from '../support/programme.ts'
import { journey } from '../support/stage.ts'

journey(
  'a youth comes back with finger or face, and nothing is left on the device in between',
  async ({ clinic, enter }) => {
    const hanna = (await enter('desktop')).page
    await openWorklist(hanna, clinic.url, 'hanna-region')
    const words = await enrol(hanna, clinic.url, 'Kim')

    const { page } = await enter('phone')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await page.goto(`${clinic.url}/program/`)
    await page.getByLabel(sv.enter.ways.invitation).check()
    await page.getByLabel(sv.enter.words).fill(words)
    await press(sv.enter.open)
    await press(sv.welcome.makePasskey)
    await page.getByText(sv.welcome.passkeyDone).waitFor()
    await press(sv.welcome.begin)
    await page.getByText(sv.overview.next).waitFor()

    // Only this phone opens it, so five words are offered; the phone itself is not asked twice.
    await page.getByText(sv.overview.oneWay.title).waitFor()
    await press(sv.overview.oneWay.act)
    await page.locator('.own-code').waitFor()
    await page.goto(`${clinic.url}/program/#mitt`)
    await press(sv.mine.passkey)
    await page.getByText(sv.welcome.passkeyHere).waitFor()
    await press(sv.mine.outButton)
    await page.getByText(sv.enter.ended.left).waitFor()
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)

    await page.getByLabel(sv.enter.ways.passkey).check()
    await press(sv.enter.open)
    await page.getByRole('heading', { name: sv.overview.hello('Kim') }).waitFor()

    // Its keys begin to be kept in several places, and count nothing from then on.
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    const [credential] = credentials
    if (credential === undefined) throw new Error('no passkey')
    expect(credential.signCount).toBeGreaterThan(0)
    const { credentialId } = credential
    await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId })
    await cdp.send('WebAuthn.addCredential', {
      authenticatorId,
      credential: { ...credential, signCount: 0 },
    })
    await page.goto(`${clinic.url}/program/#mitt`)
    await press(sv.mine.outButton)
    await page.getByLabel(sv.enter.ways.passkey).check()
    await press(sv.enter.open)
    await page.getByRole('heading', { name: sv.overview.hello('Kim') }).waitFor()
    await page.goto(`${clinic.url}/program/#mitt`)
    await press(sv.mine.outButton)

    // Somebody the clinic knows: the number that was enrolled is proved once, and is a way in from then on.
    const { enrol: form } = therapistText
    await hanna.goto(`${clinic.url}/behandling/`)
    await hanna.goto(`${clinic.url}/behandling/#skriv-in`)
    await hanna.getByText(form.person).click()
    await hanna.getByLabel(form.name).fill('Charlie Demo')
    await hanna.getByLabel(form.number).fill('20090101-0000')
    await fillChecklist(hanna, 'Charlie')
    const invitation = await hanna.locator('.own-code').innerText()
    const provesAs = (name: string) => page.getByRole('link', { name, exact: true }).click()
    await page.getByLabel(sv.enter.ways.invitation).check()
    await page.getByLabel(sv.enter.words).fill(invitation)
    await press(sv.enter.open)
    await press(sv.eid.make)
    await provesAs('Noor Exempel')
    await page.getByText(sv.eid.other).waitFor()
    await press(sv.eid.make)
    await provesAs('Charlie Demo')
    await page.getByText(sv.eid.made).waitFor()
    expect(page.url()).toBe(`${clinic.url}/program/#valkommen`)
    await press(sv.welcome.begin)
    await page.getByRole('heading', { name: sv.overview.hello('Charlie') }).waitFor()
    await page.goto(`${clinic.url}/program/#mitt`)
    await press(sv.mine.outButton)

    await page.getByLabel(sv.enter.ways.eid).check()
    await press(sv.eid.go)
    await provesAs('Noor Exempel')
    await page.getByText(sv.eid.nobody).waitFor()
    await press(sv.eid.go)
    await provesAs('Charlie Demo')
    await page.getByRole('heading', { name: sv.overview.hello('Charlie') }).waitFor()
  },
)
