/** Words in a page, or in a catalogue, of another language than the one it says: what nobody has translated, or has marked as what it is. */
import type { Page } from 'playwright-core'

/** Small words of Swedish and English, none of which is a word of Somali: the only one of the others in these letters. */
export const smallWords =
  /(?<![\p{L}\p{M}.@/-])(?:och|att|är|inte|för|på|som|det|jag|ska|eller|finns|the|and|you|your|with|this|that|what|of|are|for|not|have|can|on)(?![\p{L}\p{M}.@/-])/iu

/** A word in small Latin letters that is no address, no part of a name, and stands in no brackets or quotes, as a Swedish term does. */
const ofLatinLetters = /(?<![\p{L}\p{M}.@/(“«-]|[a-zåäö] )[a-zåäöé]{3,}(?![\p{L}\p{M}.@/)-])/u

/** `isLatin`: whether the language is written in these letters. */
export const isForeign = (text: string, isLatin: boolean): boolean =>
  smallWords.test(text) || (!isLatin && ofLatinLetters.test(text))

interface Said {
  lang: string
  texts: string[]
}

/** Runs in the page: everything that can be seen or heard in the page's own language. */
const saidInOwn = (): Said => {
  const { lang } = document.documentElement
  const isOwn = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === lang
  const isShown = (element: Element) =>
    element.checkVisibility() && element.closest('script, style, template') === null
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement
    if (of !== null && isOwn(of) && isShown(of)) texts.push(node.textContent ?? '')
  }
  for (const element of document.querySelectorAll('*'))
    if (isOwn(element) && isShown(element))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
  return { lang, texts: texts.filter((text) => text.trim() !== '') }
}

/** One line for each; folds that are shut are looked into. */
export const foreignWords = async (page: Page, where: string, isLatin: boolean) => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  const { lang, texts } = await page.evaluate(saidInOwn)
  return texts
    .filter((text) => isForeign(text, isLatin))
    .map((text) => `${lang}, ${where}: ${text.trim()}`)
}
