/** A module: read a part at a time, do the exercises where they stand, send the homework, be answered. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ModulePage as Told } from '../../../shared/contract/programme/participant-modules.ts'
import type { ModuleText } from '../../../shared/programme/pack.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { ReadAloud } from '../../ui/read-aloud/lazy-read-aloud.ts'
import { Blocks, type Places } from './blocks.tsx'
import { openDrafts, type Drafts } from '../drafts/drafts.ts'
import { DraftLine } from '../drafts/draft-status.tsx'
import { ExerciseCard } from './exercise-card.tsx'
import { HomeworkForm } from './homework-form.tsx'
import { loadLadder, loadTrack, stepsOf, trackField } from './own-ladder.ts'
import { useProgrammeQuery, Waiting, type Trouble } from '../loading.tsx'
import { KeepModule, KeptModulePage } from './offline-module.tsx'
import { moduleTextOf } from './module-text-of.ts'
import { sectionsOf } from './sections.ts'
import { useKeptModule } from './to-offline-module.tsx'
import { SentAndAnswered } from './sent-and-answered.tsx'
import { usePlace } from './keep-place.ts'
import { api } from '../session.ts'
import { Page } from '../shell.tsx'
import { longDay } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

type Parts = ReturnType<typeof sectionsOf>

/** The part that was asked for, else where the youth was; `place` is the part's number from 0. */
const placeOf = (
  place: string | undefined,
  parts: Parts,
  asked: 'homework' | undefined,
): number => {
  const homework = parts.findIndex((blocks) => blocks.some(({ kind }) => kind === 'homework'))
  if (asked === 'homework' && homework >= 0) return homework
  const at = Number(place)
  return Number.isInteger(at) && at >= 0 && at < parts.length ? at : 0
}

interface Reading {
  told: Told
  text: ModuleText
  drafts: Drafts
  ladder: readonly string[]
  seed: string
  track: string | undefined
  part: 'homework' | undefined
  again: () => void
}

const StillMissing = ({ told }: { told: Told }) => {
  const { module, overview } = words()
  if (told.missing.length === 0) return null
  return (
    <section class="notice stack tight">
      <p>{module.missingTitle}</p>
      <ul>
        {told.missing.map((what) => (
          <li key={what}>{module.missing[what]}</li>
        ))}
      </ul>
      {told.nextOpensAt !== undefined && (
        <p>{overview.opens(longDay(told.nextOpensAt, words().locale))}</p>
      )}
      {told.missing.includes('check-in') && <a href="#veckan">{overview.checkIn}</a>}
    </section>
  )
}

/** The ladder that is being built on this very page, else the one built before. */
const ladderNow = ({ text, drafts, ladder }: Reading): readonly string[] => {
  const built = text.homework.fields.find(({ kind }) => kind === 'ladder')
  const written = built && drafts.value(built.id)
  return written === undefined ? ladder : stepsOf(written)
}

const Reader = (props: Reading) => {
  const { told, text, drafts, again } = props
  const ladder = ladderNow(props)
  const { module } = words()
  const parts = sectionsOf(text.blocks)
  const [at, setAt] = useState(placeOf(told.place, parts, props.part))
  const [read, setRead] = useState(told.step.read)
  const reading = useRef<HTMLDivElement>(null)
  const isLast = at === parts.length - 1
  const { keep, unsaid } = usePlace(text.id, again)
  const turn = (to: number) => {
    setAt(to)
    const all = read || to === parts.length - 1
    setRead(all)
    keep(to, all)
    document.getElementById('part')?.focus()
    scrollTo(0, 0)
  }
  const chosen = drafts.value(trackField)
  const places: Places = {
    text,
    seed: props.seed,
    track: chosen === undefined ? props.track : (JSON.parse(chosen) as string),
    exercise: (id) => {
      const exercise = text.exercises.find((each) => each.id === id)
      return (
        exercise && (
          <ExerciseCard exercise={exercise} places={places} drafts={drafts} ladder={ladder} />
        )
      )
    },
    homework: () => (
      <HomeworkForm
        homework={text.homework}
        places={places}
        drafts={drafts}
        ladder={ladder}
        told={told}
        onSent={again}
      />
    ),
  }
  return (
    <>
      {told.language !== document.documentElement.lang &&
        text.language !== document.documentElement.lang && (
          <p class="quiet small">{module.notThisLanguage}</p>
        )}
      {at === 0 && <p class="lead">{text.lead}</p>}
      <p class="quiet small" id="part" tabIndex={-1}>
        {module.part(at + 1, parts.length)} · {module.minutes(text.minutes)}
      </p>
      <progress class="countdown" max={parts.length} value={at + 1} aria-hidden="true" />
      <ReadAloud key={at} of={() => reading.current} lang={text.language} />
      <div ref={reading} class="stack reading" lang={text.language}>
        <Blocks blocks={parts[at] ?? []} places={places} />
      </div>
      <DraftLine drafts={drafts} />
      <div class="row turn">
        {at > 0 && (
          <button type="button" class="button quiet" onClick={() => turn(at - 1)}>
            {module.previous}
          </button>
        )}
        {!isLast && (
          <button type="button" class="button" onClick={() => turn(at + 1)}>
            {module.next}
          </button>
        )}
      </div>
      {unsaid && (
        <Notice kind="waiting" alert icon="offline">
          <p>{module.placeUnsaid}</p>
        </Notice>
      )}
      {isLast && read && !unsaid && (
        <Notice kind="good">
          <p>{module.readDone}</p>
        </Notice>
      )}
      <KeepModule pin={told.pin} text={text} />
      <SentAndAnswered told={told} text={text} />
      {isLast && <StillMissing told={told} />}
    </>
  )
}

/** The heading says what is so: a page that could not be fetched is not being fetched. */
const troubleTitle = (
  { trouble, data }: { trouble: Trouble | undefined; data: Told | undefined },
  text: ModuleText | undefined,
): string => {
  const { module, overview } = words()
  if (trouble === 'missing') return module.closedTitle
  return text?.title ?? (data === undefined ? module.notFetched : overview.module(data.step.number))
}

interface Props {
  module: string
  part: 'homework' | undefined
}

export const ModulePage = ({ module, part }: Props) => {
  const { module: words1, overview: overviewWords } = words()
  const told = useProgrammeQuery(() => api.readModule({ module }), `module ${module}`)
  const overview = useProgrammeQuery(api.overview, 'overview of module')
  const [ready, setReady] = useState<Omit<Reading, 'told' | 'again' | 'part'> | undefined>()
  const begun = told.data !== undefined && overview.data !== undefined
  useEffect(() => {
    if (told.data === undefined || overview.data === undefined) return
    const page = told.data
    const whose = String(overview.data.begunAt ?? 0)
    let opened: Drafts | undefined
    let gone = false
    void Promise.all([
      moduleTextOf(page),
      openDrafts(whose, module, page.drafts),
      loadLadder(overview.data, page),
      loadTrack(overview.data, page),
    ]).then(([text, drafts, ladder, track]) => {
      opened = drafts
      if (gone) drafts.close()
      else if (text !== undefined) setReady({ text, drafts, ladder, track, seed: whose })
    })
    return () => {
      gone = true
      opened?.close()
      setReady(undefined)
    }
  }, [begun, module, document.documentElement.lang])
  const kept = useKeptModule()
  // What was read already stays; a page that is opened without a network has nothing else.
  const isOnlyKept = told.trouble === 'offline' && ready === undefined && kept?.module === module
  if (isOnlyKept) return <KeptModulePage />
  const number = told.data?.step.number
  const known = number === undefined ? words().loading : overviewWords.module(number)
  const title =
    told.trouble === undefined ? (ready?.text.title ?? known) : troubleTitle(told, ready?.text)
  const isThere = told.data !== undefined && told.trouble === undefined
  const waitsFor = isThere && ready === undefined ? overview : told
  const isOpening = begun && ready === undefined && waitsFor.trouble === undefined
  return (
    <Page title={title} name={`module ${module}`} back>
      {told.trouble === 'missing' ? <p>{words1.closed}</p> : <Waiting of={waitsFor} />}
      {isOpening && <p role="status">{words().loading}</p>}
      {ready !== undefined && told.data !== undefined && (
        <Reader {...ready} told={told.data} part={part} again={told.again} />
      )}
    </Page>
  )
}
