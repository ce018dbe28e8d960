/**
 * WebKit as Debian has it, by WebDriver: what a journey says of a page, in the few words of Playwright's
 * that youths and counsellors are played by, so that the same steps are walked in it.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { freePort } from './free-port.ts'
import { findWebKit } from './other-browsers.mjs'
import { until } from './until.ts'
import { findOnPage, type Step } from './webkit-find.ts'

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')))

const start = (program: string, words: readonly string[], env: NodeJS.ProcessEnv): ChildProcess => {
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** As long as a journey waits in Chromium, in ms. */
const patience = 40_000

/** A screen that nobody sees; resolves to its name. */
const startScreen = async (program: string): Promise<{ name: string; end: () => void }> => {
  const screen = start(
    program,
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    process.env,
  )
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))
    screen.once('exit', () => reject(new Error('Xvfb did not start.')))
  })
  return { name: `:${number}`, end: () => void screen.kill() }
}

interface Wanted {
  name?: string
  exact?: boolean
  level?: number
}
interface Waiting {
  state?: 'visible' | 'detached' | 'hidden'
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const elementsOf = async (
  driver: WebDriver,
  alternatives: readonly (readonly Step[])[],
): Promise<WebElement[]> => {
  const script = `return window.axe === undefined ? null : (${findOnPage.toString()})(arguments[0])`
  const found = await driver.executeScript<WebElement[] | null>(script, alternatives)
  if (found !== null) return found
  // The policy of the page says nothing of what a driver runs.
  await driver.executeScript(`${await axeSource}; window.axe = axe`)
  return driver.executeScript<WebElement[]>(script, alternatives)
}

const keysOf: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Alt: Key.ALT,
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
}

const locator = (driver: WebDriver, alternatives: readonly (readonly Step[])[]): unknown => {
  const on = (step: Step): unknown =>
    locator(
      driver,
      alternatives.map((steps) => [...steps, step]),
    )
  const all = (): Promise<WebElement[]> => elementsOf(driver, alternatives)
  const shown = async (): Promise<WebElement | undefined> => {
    for (const element of await all()) {
      // What has been drawn anew meanwhile is looked for again.
      const displayed = await element.isDisplayed().catch(() => false)
      if (displayed) return element
    }
    return undefined
  }
  const said = JSON.stringify(alternatives)
  /** Does it, once it can be done: a page that is being drawn again takes its elements away. */
  const act = async (
    doing: (element: WebElement) => Promise<unknown>,
    any = false,
  ): Promise<void> => {
    let why = 'it is not there'
    const told = () => `${said} can be used (${why})`
    await until(
      told,
      async () => {
        const element = any ? (await all())[0] : await shown()
        if (element === undefined) return false
        try {
          // What sticks to an edge of the window would lie over it.
          await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element)
          // Nor is anything pressed that is still on its way to its place.
          const [before, after] = [await element.getRect(), await element.getRect()]
          if (before.x !== after.x || before.y !== after.y) return false
          await doing(element)
          return true
        } catch (error) {
          why = String(error)
          return false
        }
      },
      patience,
    )
  }
  const press = (element: WebElement): Promise<void> => element.click()
  const byScript = (element: WebElement): Promise<unknown> =>
    driver.executeScript('arguments[0].click()', element)
  return {
    alternatives,
    locator: (selector: string) => on({ by: 'css', selector }),
    getByText: (words: string, { exact = false }: Wanted = {}) => on({ by: 'text', words, exact }),
    getByLabel: (words: string, { exact = false }: Wanted = {}) =>
      on({ by: 'label', words, exact }),
    getByRole: (role: string, { name, exact = false, level }: Wanted = {}) =>
      on({ by: 'role', role, name, exact, level }),
    first: () => on({ by: 'first' }),
    filter: () => on({ by: 'drawn' }),
    or: (other: { alternatives: readonly (readonly Step[])[] }) =>
      locator(driver, [...alternatives, ...other.alternatives]),
    count: async () => (await all()).length,
    isVisible: async () => (await shown()) !== undefined,
    allTextContents: async () =>
      Promise.all((await all()).map((element) => element.getAttribute('textContent'))),
    inputValue: async () => (await shown())?.getAttribute('value'),
    click: () => act(press),
    fill: (words: string) =>
      act(async (element) => {
        await element.clear()
        await element.sendKeys(words)
      }),
    press: (keys: string) =>
      act((element) =>
        element.sendKeys(Key.chord(...keys.split('+').map((key) => keysOf[key] ?? key))),
      ),
    // A choice is drawn by its label; its own box has no size.
    check: () =>
      act(async (element) => {
        if (!(await element.isSelected())) await byScript(element)
        if (!(await element.isSelected())) throw new Error('it is not chosen')
      }, true),
    selectOption: ({ label }: { label: string }) =>
      act((element) =>
        driver.executeScript(
          `const [select, label] = arguments
           select.value = [...select.options].find((one) => one.label === label).value
           select.dispatchEvent(new Event('input', { bubbles: true }))
           select.dispatchEvent(new Event('change', { bubbles: true }))`,
          element,
          label,
        ),
      ),
    waitFor: ({ state = 'visible' }: Waiting = {}) =>
      until(
        `${said} is ${state}`,
        async () => ((await shown()) !== undefined) === (state === 'visible'),
        patience,
      ),
  }
}

export interface WebKitPage {
  /** What of Playwright's page is spoken here; anything else of it is not there. */
  readonly page: Page
  readonly driver: WebDriver
  readonly close: () => Promise<void>
}

/** A window of its own, in a browser of its own, with nothing of anybody else's. */
export const openWebKit = async (size: { width: number; height: number }): Promise<WebKitPage> => {
  const found = findWebKit()
  if (found === undefined)
    throw new Error('WebKit is not here (Debian: apt-get install webkit2gtk-driver xvfb).')
  const { driver: program, browser, screen: xvfb } = found
  const screen = await startScreen(xvfb)
  const port = await freePort()
  const service = start(program, [`--port=${port}`, '--host=127.0.0.1'], {
    ...process.env,
    DISPLAY: screen.name,
    TZ: 'Europe/Stockholm',
    LANG: 'sv_SE.UTF-8',
    LANGUAGE: 'sv',
    // A container has no right to the namespaces that its sandbox asks for.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  })
  const address = `http://127.0.0.1:${port}`
  await until(
    'WebKit answers',
    async () => (await fetch(`${address}/status`).catch(() => undefined))?.ok === true,
  )
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build()
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...size })
  const page = {
    ...(locator(driver, [[]]) as object),
    goto: (url: string) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    goBack: () => driver.navigate().back(),
    title: () => driver.getTitle(),
    url: () => driver.getCurrentUrl(),
    evaluate: (asked: (given: unknown) => unknown, given: unknown) =>
      driver.executeScript(`return (${asked.toString()})(arguments[0])`, given),
  } as unknown as Page
  return {
    page,
    driver,
    close: async () => {
      await driver.quit().catch(() => undefined)
      service.kill()
      screen.end()
    },
  }
}
