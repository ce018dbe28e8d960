/** What the forms of both lists of the county's own have in common: name, way, for which municipalities, and in other languages. */
import type { ComponentChildren } from 'preact'
import type { AddedEntry } from '../../../shared/county/added.ts'
import { municipalities, municipalitiesNamed } from '../../../shared/county/dalarna.ts'
import { languages } from '../../../shared/languages.ts'
import { addedLanguages, addedLimits } from '../../../shared/rules/settings/added.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { addedText as text } from '../../text/settings/sv.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import type { RowFields } from './list-fields.tsx'

const nameOf = (lang: string) => languages.find((one) => one.lang === lang)?.name ?? lang

/** None chosen is all of the county. */
const Municipalities = ({ row, put }: RowFields<AddedEntry>) => {
  const { municipalities: chosen = [] } = row
  const tick = (code: string, isOne: boolean) => {
    const all = municipalities.map((one) => one.code)
    const now = all.filter((one) => (one === code ? isOne : chosen.includes(one)))
    put({ municipalities: now.length === 0 ? undefined : now })
  }
  return (
    <details class="stack tight">
      <summary>{text.where(municipalitiesNamed(chosen) || text.wholeCounty)}</summary>
      <div class="account-fields">
        {municipalities.map(({ code, name }) => (
          <Tick
            key={code}
            class="account-tick"
            checked={chosen.includes(code)}
            onTick={(isOne) => tick(code, isOne)}
          >
            <span>{name}</span>
          </Tick>
        ))}
      </div>
    </details>
  )
}

interface Props extends RowFields<AddedEntry> {
  list: keyof typeof addedLanguages
  /** Where one writes or reads: an address without https. */
  at: { label: string; value: string; write: (value: string) => void }
  /** What it does, by language, where the list says that. */
  abouts?: Readonly<Record<string, string>> | undefined
  /** The list's own fields, after the name. */
  children: ComponentChildren
}

export const AddedFields = ({ row, put, list, at, abouts, children }: Props) => (
  <>
    <div class="account-fields">
      <LimitedLine
        label={text.name}
        longest={addedLimits.name}
        value={row.name}
        onInput={(name) => put({ name })}
      />
      {children}
      <TextField
        label={text.call}
        inputMode="tel"
        value={row.call}
        onInput={(call) => put({ call })}
      />
      <TextField
        label={at.label}
        inputMode="url"
        autocapitalize="off"
        value={at.value}
        onInput={at.write}
      />
    </div>
    <Municipalities row={row} put={put} />
    <details class="stack tight">
      <summary>{text.others}</summary>
      <p class="small quiet">{text.orSwedish[list]}</p>
      <div class="account-fields">
        {addedLanguages[list].map((lang) => (
          <InLanguage key={lang} row={row} put={put} lang={lang} abouts={abouts} />
        ))}
      </div>
    </details>
  </>
)

const InLanguage = ({
  row,
  put,
  lang,
  abouts,
}: RowFields<AddedEntry> & Pick<Props, 'abouts'> & { lang: string }) => (
  <>
    <LimitedLine
      label={text.nameIn(nameOf(lang))}
      longest={addedLimits.name}
      value={row.names?.[lang] ?? ''}
      onInput={(name) => put({ names: { ...row.names, [lang]: name } })}
    />
    {abouts !== undefined && (
      <LimitedLine
        label={text.whatIn(nameOf(lang))}
        longest={addedLimits.about}
        value={abouts[lang] ?? ''}
        onInput={(about) => put({ abouts: { ...abouts, [lang]: about } } as Partial<AddedEntry>)}
      />
    )}
  </>
)

/** Of either list, as the page will say it: where it is for, and in which languages it is written. */
export const shownOf = ({ municipalities: its, names = {} }: AddedEntry): string[] => [
  ...(its === undefined ? [] : [municipalitiesNamed(its)]),
  ...Object.entries(names).flatMap(([lang, name]) =>
    name === '' ? [] : [`${nameOf(lang)}: ${name}`],
  ),
]
