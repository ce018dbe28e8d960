/** The words of danger, to a youth or to staff, judge no risk. */
import { expect, test } from 'vitest'
import { text as safetyEn } from '../../web/text/safety/en.ts'
import { text as safetyLatt } from '../../web/text/safety/latt.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { texts } from '../support/catalogue-texts.ts'

const all = { sv: safetySv, latt: safetyLatt, en: safetyEn }

test('no text of danger, to a youth or to staff, tells anybody that the risk is low', () => {
  const said = [...Object.values(all), safetyText].flatMap((one) => texts(one))
  for (const [path, text] of said) {
    // The one place where the word stands is the counsellor's own judgement, which nobody computes.
    if (path === '.assess.fields.judgement.of.lower') continue
    expect(text, path).not.toMatch(/låg(a|t)? risk|low risk|ingen risk|no risk|^låg$|riskniv/i)
  }
})
