/** Everything the county keeps about a youth on one page, as far as they have opened it: to read, to take home, to print. */
import { useEffect, useState } from 'preact/hooks'
import { consentsForPatient } from '../../../shared/contract/records/consent.ts'
import { client, Problem } from '../../data/client.ts'
import { lazyComponent, lazyPart, untilItComes } from '../../data/lazy-part.ts'
import { saveFile } from '../../data/save-file.ts'
import { serverNow } from '../../data/server-clock.ts'
import { aboutCatalogue } from '../../text/about/catalogue.ts'
import type { AboutText } from '../../text/about/type.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { laterCatalogue } from '../../text/later/catalogue.ts'
import { youthCatalogue } from '../../text/youth/catalogue.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { ConsentList } from '../consent/consent-list.tsx'
import { useServiceTexts } from '../consent/consent-names.ts'
import { tagOf, words } from '../language.ts'
import { namesIn } from '../offered.ts'
import { word } from '../my-record/my-session.ts'
import { Readings } from '../my-record/who-has-read.tsx'
import { go } from '../route.ts'
import { Coming, Page } from '../shell.tsx'
import { Veil } from '../veil.tsx'
import { type Taken, type Way, ways } from './about-calls.ts'
import { asData, asPage } from './about-file.ts'
import { codeParts } from './code-parts.ts'
import type { In, Part } from './part.ts'
import { programmeParts, recordParts } from './record-parts.ts'
import './about.css'

/** Below all the rest, and fetched by nobody who does not open this page. */
const LegalPart = lazyComponent(async () => (await import('./legal-part.tsx')).LegalPart)

const order = ['code', 'known', 'programme'] as const satisfies readonly Way[]
const doors: Readonly<Record<Way, () => void>> = {
  code: () => go('#kod'),
  known: () => go('#mitt'),
  programme: () => location.assign('/program/'),
}
type Trouble = 'failed' | 'shut' | 'both'

const troubleOf = (problem: unknown): Trouble => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  return code === 'not-found' ? 'shut' : code === 'both-ways' ? 'both' : 'failed'
}

const Parts = ({ parts, none }: { parts: readonly Part[]; none: string }) => (
  <>
    {parts.length === 0 && <p>{none}</p>}
    {parts.map(({ title, rows }, at) => (
      <details key={at} class="card about-part">
        <summary>{title}</summary>
        <dl class="stack tight">
          {rows.map(({ head, text }, row) => (
            <div key={row}>
              {head !== '' && <dt class="quiet small">{head}</dt>}
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    ))}
  </>
)

const consents = client(consentsForPatient, {
  authorization: () => (word.value === undefined ? undefined : `Patient ${word.value}`),
})

const Known = ({
  as,
  known,
  again,
}: {
  as: In
  known: NonNullable<Taken['known']>
  again: () => void
}) => (
  <section class="stack" aria-labelledby="known">
    <h2 id="known">{as.t.atEmployer(known.employer)}</h2>
    <Parts parts={recordParts(as, known)} none={as.t.nothing} />
    <h3>{as.known.consent.mine}</h3>
    <ConsentList
      consents={known.consents}
      keeper={known.employer}
      services={as.services}
      text={as.known.consent}
      onRevoke={(consent) =>
        consents.revoke({ consent }).then(
          () => (again(), true),
          () => false,
        )
      }
    />
    <Readings readings={known.readings} t={as.known.mine} id="known-readings" />
  </section>
)

const fhirFile = lazyPart(() => import('./about-fhir.ts'))

const Save = ({ as, taken }: { as: In; taken: Taken }) => {
  const { t } = as
  const file = (kind: 'html' | 'json') => {
    const at = serverNow()
    const text =
      kind === 'html'
        ? asPage(as, aboutCatalogue.metIn(words().lang).lang, taken, at)
        : asData(taken, at)
    saveFile(`${t.file}.${kind}`, kind === 'html' ? 'text/html' : 'application/json', text)
  }
  useEffect(fhirFile.fetch, [])
  const fhir = fhirFile.part.value
  const onPaper = () => {
    for (const one of document.querySelectorAll('details')) one.open = true
    print()
  }
  return (
    <section class="card stack tight no-print" aria-labelledby="save">
      <h2 id="save">{t.save}</h2>
      <p>{t.saveAbout}</p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => file('html')}>
          {t.asPage}
        </button>
        <button type="button" class="button quiet" onClick={() => file('json')}>
          {t.asData}
        </button>
        {fhir !== undefined && (taken.known ?? taken.code) !== undefined && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              saveFile(
                `${t.file}.fhir.json`,
                'application/fhir+json',
                fhir.asFhir(taken, fhir.uuid),
              )
            }
          >
            {t.asFhir}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onPaper}>
          {t.print}
        </button>
      </div>
    </section>
  )
}

const Closed = ({ t, closed, both }: { t: AboutText; closed: readonly Way[]; both: boolean }) => (
  <>
    {closed.map((way) => (
      <section key={way} class="card stack tight no-print" aria-labelledby={`way-${way}`}>
        <h2 id={`way-${way}`}>{t.ways[way].title}</h2>
        <p>{way === 'programme' && both ? t.bothWays : t.ways[way].about}</p>
        <button type="button" class="button quiet" onClick={doors[way]}>
          {t.ways[way].open}
        </button>
      </section>
    ))}
  </>
)

const Open = ({ as }: { as: In }) => {
  const { t } = as
  const [taken, setTaken] = useState<Taken>({})
  const [troubles, setTroubles] = useState<Readonly<Partial<Record<Way, Trouble>>>>({})
  const open = order.filter((way) => ways[way].isOpen() && !/shut|both/.test(troubles[way] ?? ''))
  const load = (way: Way) =>
    ways[way].takeOut().then(
      (found) => {
        setTaken((known) => ({ ...known, [way]: found }))
        setTroubles(({ [way]: _, ...others }) => others)
      },
      (problem: unknown) => setTroubles((known) => ({ ...known, [way]: troubleOf(problem) })),
    )
  useEffect(() => {
    for (const way of open) void load(way)
  }, [])
  const { code, known, programme } = taken
  const isWaiting = open.some((way) => taken[way] === undefined && troubles[way] === undefined)
  return (
    <>
      <p class="lead">{open.length > 0 ? t.lead : t.apart}</p>
      {isWaiting && <p role="status">{t.loading}</p>}
      {open
        .filter((way) => troubles[way] === 'failed')
        .map((way) => (
          <Notice key={way} kind="waiting" alert>
            <p>
              {t.ways[way].title}: {t.failed}
            </p>
            <button type="button" class="button quiet small" onClick={() => void load(way)}>
              {words().visit.again}
            </button>
          </Notice>
        ))}
      {code && (
        <section class="stack" aria-labelledby="code">
          <h2 id="code">{t.underCode}</h2>
          <Parts parts={codeParts(as, code)} none={t.nothing} />
        </section>
      )}
      {known && <Known as={as} known={known} again={() => void load('known')} />}
      {programme && (
        <section class="stack" aria-labelledby="programme">
          <h2 id="programme">{t.inProgramme(programme.name)}</h2>
          <Parts parts={programmeParts(as, programme)} none={t.nothing} />
          <Readings readings={programme.data.readings} t={as.known.mine} id="programme-readings" />
        </section>
      )}
      {(code ?? known ?? programme) && <Save as={as} taken={taken} />}
      <Closed
        t={t}
        closed={order.filter((way) => !open.includes(way))}
        both={troubles.programme === 'both'}
      />
      {open.length > 0 && <p class="quiet no-print">{t.apart}</p>}
      <details class="no-print">
        <summary>{t.notHere.title}</summary>
        <ul class="stack tight">
          {t.notHere.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
      <LegalPart text={t.legal} lang={aboutCatalogue.metIn(words().lang).lang} />
    </>
  )
}

export const AboutPage = () => {
  const services = useServiceTexts()
  // One language for the whole page: whatever the page's own has of it.
  const { lang } = aboutCatalogue.metIn(words().lang)
  useEffect(() => {
    for (const topic of [aboutCatalogue, identifiedCatalogue, laterCatalogue, youthCatalogue])
      void untilItComes<unknown>(() => topic.load(lang))
  }, [lang])
  const t = aboutCatalogue.now(lang)
  const known = identifiedCatalogue.now(lang)
  const later = laterCatalogue.now(lang)
  const names = youthCatalogue.now(lang)?.names
  if (t === undefined || known === undefined || later === undefined || names === undefined)
    return <Coming />
  return (
    <Veil>
      <Page title={t.title} name="about" topic={aboutCatalogue}>
        <Open
          as={{ t, names: namesIn(names, lang), known, services, locale: tagOf(lang), later }}
        />
      </Page>
    </Veil>
  )
}
