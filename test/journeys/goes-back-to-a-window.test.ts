/** A youth with the talk in two windows is heard and hears in the one they go back to. */
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

journey(
  'a youth who goes back to the first of two windows reads what was said meanwhile, and goes on there',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const first = (await enter('phone')).page
    await first.goto(clinic.url)
    await joinLine(first, { nickname: 'Tall' })
    await takeNext(elin)
    await answerReady(first)
    await holds(elin, 'Tall')
    const toTall = staffText.write.label('Tall')

    const [second] = await Promise.all([
      first.context().waitForEvent('page'),
      first.evaluate(() => void window.open(location.href)),
    ])
    await say(second, sv.chat.write, 'Från det andra fönstret')
    await hears(elin, 'Från det andra fönstret')
    await say(elin, toTall, 'Medan du var där')
    await hears(second, 'Medan du var där')

    // Every window of a headless browser is in front: the youth's coming back is told to the page.
    await first.evaluate(() => dispatchEvent(new Event('focus')))
    await hears(first, 'Från det andra fönstret')
    await hears(first, 'Medan du var där')
    await say(elin, toTall, 'Välkommen tillbaka')
    await hears(first, 'Välkommen tillbaka')
    await say(first, sv.chat.write, 'Här är jag')
    await hears(elin, 'Här är jag')
  },
)
