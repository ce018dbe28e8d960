/** What is said of the law, in each language of the page that says it. */
import { type LegalName, legalTexts, type LegalWords } from '../../../shared/county/legal-texts.ts'
import { languages } from '../../../shared/languages.ts'
import { settingLimits } from '../../../shared/rules/settings/setting.ts'
import { TextFieldWithLimit } from '../../staff/text-field-limits.tsx'
import { text as en } from '../../text/about/en.ts'
import { text as latt } from '../../text/about/latt.ts'
import { text as sv } from '../../text/about/sv.ts'
import { senderText } from '../../text/sender/sv.ts'
import { legalText as text } from '../../text/settings/sv.ts'
import type { Kind } from './setting-parts.ts'

const ofAbout = (name: 'data' | 'complaints'): LegalWords => ({
  sv: sv.legal[name].text,
  'sv-x-latt': latt.legal[name].text,
  en: en.legal[name].text,
})
const shipped: Readonly<Record<LegalName, LegalWords>> = {
  data: ofAbout('data'),
  complaints: ofAbout('complaints'),
  referral: { sv: senderText.consentAbout },
}
const languagesOf = (of: string) => legalTexts[of as LegalName].languages
const nameOf = (lang: string) => languages.find((one) => one.lang === lang)?.name ?? lang

export const legal: Kind<LegalWords> = {
  ofCode: (of) => shipped[of as LegalName],
  Fields: ({ of, value, write }) => (
    <div class="stack tight">
      <p class="small">{text.reaches[of as LegalName]}</p>
      {languagesOf(of).map((lang) => (
        <TextFieldWithLimit
          key={lang}
          label={nameOf(lang)}
          hint={lang === 'sv' ? undefined : text.orSwedish}
          rows={4}
          longest={settingLimits.legal}
          value={value[lang] ?? ''}
          onInput={(words) => write({ ...value, [lang]: words })}
        />
      ))}
    </div>
  ),
  Shown: ({ of, value }) => (
    <dl class="stack tight small">
      {languagesOf(of).map((lang) => (
        <div key={lang}>
          {languagesOf(of).length > 1 && <dt class="quiet">{nameOf(lang)}</dt>}
          <dd class="setting-lines" lang={value[lang] ? lang : 'sv'}>
            {value[lang] || value['sv']}
          </dd>
        </div>
      ))}
    </dl>
  ),
  Brief: ({ value }) => <p class="small setting-lines">{value['sv']}</p>,
}
