/** Where in the programme the youth is, as the address after `#`, so that the back button works. */
import { signal } from '@preact/signals'
import { TotalledScaleId } from '../../shared/rules/scales/rating-scales.ts'

export type Place =
  | {
      at:
        | 'overview'
        | 'check-in'
        | 'curve'
        | 'thread'
        | 'stuck'
        | 'letter'
        | 'mine'
        | 'plan'
        | 'welcome'
        | 'kept'
    }
  | { at: 'module'; module: string; part?: 'homework' }
  | { at: 'scale'; scale: TotalledScaleId; occasion: string }

const names = {
  '#veckan': 'check-in',
  '#kurva': 'curve',
  '#skriv': 'thread',
  '#fast': 'stuck',
  '#brev': 'letter',
  '#mitt': 'mine',
  '#plan': 'plan',
  '#valkommen': 'welcome',
  '#sparat': 'kept',
} as const

const moduleAt = /^#avsnitt\/([a-z][A-Za-z0-9-]{0,39})(\/uppgift)?$/
const scaleAt = /^#fragor\/([a-z0-9]+)\/([A-Za-z0-9_-]{1,41})$/

export const placeOf = (hash: string): Place => {
  if (hash in names) return { at: names[hash as keyof typeof names] }
  const [, module, homework] = moduleAt.exec(hash) ?? []
  if (module !== undefined)
    return { at: 'module', module, ...(homework !== undefined && { part: 'homework' }) }
  const [, asked, occasion] = scaleAt.exec(hash) ?? []
  const scale = TotalledScaleId.safeParse(asked)
  if (scale.success && occasion !== undefined) return { at: 'scale', scale: scale.data, occasion }
  return { at: 'overview' }
}

const hash = signal(location.hash)
export const place = (): Place => placeOf(hash.value)
export const address = (): string => hash.value

export const followAddress = (): void =>
  addEventListener('hashchange', () => {
    hash.value = location.hash
    scrollTo(0, 0)
  })

export const go = (to: `#${string}`): void => {
  location.hash = to
}

/** An invitation can come as a link; the words must not stay in the address, nor in the history. */
export const wordsInAddress = (): string | undefined => {
  const [, found] = /^#inbjudan=([^&]{3,200})$/.exec(location.hash) ?? []
  if (found === undefined) return undefined
  history.replaceState(null, '', location.pathname)
  hash.value = ''
  return decodeURIComponent(found).replaceAll('-', ' ')
}
