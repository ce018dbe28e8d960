/** The whole way at a glance: eight steps, and "here"; nothing to keep up with. */
import { useEffect, useState } from 'preact/hooks'
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import type { Pack } from '../../../shared/programme/pack.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { words } from '../programme-words.ts'

/** Titles stand in the pinned text, which is fetched apart from this page. */
const usePack = (pin: Overview['pin']): Pack | undefined => {
  const [pack, setPack] = useState<Pack | undefined>(undefined)
  useEffect(() => {
    void import('../../../shared/programme/packs.ts').then(({ findPack }) => setPack(findPack(pin)))
  }, [pin.hash])
  return pack
}

export const PathOfModules = ({ overview }: { overview: Overview }) => {
  const { overview: text } = words()
  const pack = usePack(overview.pin)
  return (
    <section class="stack tight" aria-labelledby="path">
      <h2 id="path">{text.path}</h2>
      <ol class="path plain-list">
        {overview.modules.map(({ module, number, state }) => {
          const known = pack?.modules.find(({ id }) => id === module)
          const title =
            known?.titles?.[document.documentElement.lang] ?? known?.title ?? text.module(number)
          const isHere = module === overview.here
          return (
            <li
              key={module}
              class="path-step"
              data-state={state}
              aria-current={isHere ? 'step' : undefined}
            >
              <span class="path-mark" aria-hidden="true">
                {state === 'done' ? <Icon name="done" /> : number}
              </span>
              <span class="path-words">
                {state === 'closed' ? (
                  <span>{title}</span>
                ) : (
                  <a href={`#avsnitt/${module}`}>{title}</a>
                )}
                <span class="quiet small">
                  {text.states[state]}
                  {isHere && ` · ${text.here}`}
                </span>
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
