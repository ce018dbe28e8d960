/** By choice: the module that is read now, on this phone, for when there is no network; to read, and nothing else. */
import { useEffect, useState } from 'preact/hooks'
import type { ModuleText } from '../../../shared/programme/pack.ts'
import { startWorker } from '../../data/notices/subscribe.ts'
import { unsubscribe } from '../../data/notices/unsubscribe.ts'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import { programmeCache, putModuleBy } from '../../worker/offline-page.ts'
import { words } from '../programme-words.ts'
import { Page } from '../shell.tsx'
import { canKeep, keptModule, type Kept } from './to-offline-module.tsx'
import { Blocks, type Places } from './blocks.tsx'
import { Examples } from './exercise-card.tsx'
import { labelsOf } from './labels-of.ts'

/** All that this page has fetched of the site's own published files: what has shown the module shows it again. */
const filesSoFar = (): readonly string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(
        ({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'),
      )
      .map(({ pathname }) => pathname),
  ),
]

/** Where the worker of reminders has the same place, it stays. Never throws. */
export const forgetKept = async (): Promise<void> => {
  try {
    await caches.delete(programmeCache)
    const registration = await navigator.serviceWorker.getRegistration('/program/')
    const isAsked = (await registration?.pushManager?.getSubscription()) ?? undefined
    if (isAsked === undefined) await unsubscribe('/program/')
  } catch {
    // Nothing can be kept here, and so nothing is.
  }
}

export const KeepModule = ({ pin, text }: { pin: Kept['pin']; text: ModuleText }) => {
  const { keepModule } = words()
  const [now, setNow] = useState<'off' | 'on' | 'busy' | 'failed' | undefined>(undefined)
  useEffect(() => {
    if (canKeep()) void keptModule().then((kept) => setNow(kept?.module === text.id ? 'on' : 'off'))
  }, [])
  if (now === undefined) return null
  const start = async () => {
    setNow('busy')
    try {
      const language = document.documentElement.lang
      const { notice } = await noticeCatalogue.load(language)
      await startWorker('/program/', notice.word, '/program/')
      const { programme, version } = pin
      const kept: Kept = {
        pin: { programme, version },
        module: text.id,
        title: text.title,
        language: text.language,
      }
      await putModuleBy('/program/', filesSoFar(), JSON.stringify(kept))
      setNow('on')
    } catch {
      await forgetKept()
      setNow('failed')
    }
  }
  const stop = async () => {
    await forgetKept()
    setNow('off')
  }
  return (
    <details class="who-sees">
      <summary>{keepModule.title}</summary>
      <div class="stack tight">
        <p class="quiet">{keepModule.about}</p>
        <button
          type="button"
          class="button quiet full"
          aria-disabled={now === 'busy'}
          onClick={() => now !== 'busy' && void (now === 'on' ? stop() : start())}
        >
          {now === 'on' ? keepModule.stop : keepModule.start}
        </button>
        <p class="quiet small" role="status">
          {now === 'on' && keepModule.on}
          {now === 'failed' && keepModule.failed}
        </p>
      </div>
    </details>
  )
}

/** Opened without a session too: it is the text as it is published, and nothing of anybody. */
export const KeptModulePage = () => {
  const { keepModule, loading } = words()
  const [text, setText] = useState<ModuleText | undefined>(undefined)
  const [isGone, setGone] = useState(false)
  const open = async () => {
    const kept = await keptModule()
    const { readModule } = await import('../../../shared/programme/module-text.ts')
    const found = kept && (await readModule(kept.pin, kept.module, [kept.language]))
    setText(found)
    setGone(found === undefined)
  }
  useEffect(() => void open().catch(() => setGone(true)), [])
  if (text === undefined)
    return (
      <Page title={keepModule.title} name="kept" back>
        <p role="status">{isGone ? keepModule.gone : loading}</p>
      </Page>
    )
  const places: Places = {
    text,
    seed: text.id,
    track: undefined,
    exercise: (id) => {
      const exercise = text.exercises.find((each) => each.id === id)
      if (exercise === undefined) return null
      const labelOf = labelsOf(exercise.fields, words().fields)
      return (
        <section class="card stack" aria-labelledby={`exercise-${id}`}>
          <h3 id={`exercise-${id}`}>{exercise.title}</h3>
          <Blocks blocks={exercise.intro} places={places} />
          <Examples examples={exercise.examples} places={places} labelOf={labelOf} />
          <p class="quiet small">{keepModule.later}</p>
        </section>
      )
    },
    homework: () => <p class="quiet small">{keepModule.later}</p>,
  }
  return (
    <Page title={text.title} name="kept" back>
      <p class="quiet small">{keepModule.reading}</p>
      <p class="lead">{text.lead}</p>
      <div class="stack reading" lang={text.language}>
        <Blocks blocks={text.blocks} places={places} />
      </div>
    </Page>
  )
}
