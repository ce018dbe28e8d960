/** The closed lists a counsellor chooses from, in Swedish: what they choose is all that is kept. */
import type * as z from 'zod/mini'
import type { CloseForm } from '../../../shared/contract/visit/counsellor.ts'
import type { TakeReason } from '../../../shared/rules/line/take-reason.ts'
import type { LevelReason } from '../../../shared/rules/line/triage.ts'

type Close = z.infer<typeof CloseForm>

export const takeReason: Record<TakeReason, string> = {
  'asked-for-me': 'Bad om mig',
  'wants-my-profession': 'Vill ha min profession',
  'colleague-asked': 'Kollega bad mig',
  'knows-the-topic': 'Jag kan ämnet',
  language: 'Språket',
  'came-back': 'Kom tillbaka till mig',
  alarm: 'Larm om akut fara',
}
export const levelReason: Record<z.infer<typeof LevelReason>, string> = {
  'youth-said': 'Den unga har sagt det',
  'worse-now': 'Sämre nu',
  'calmer-now': 'Lugnare nu',
  'mistaken-choice': 'Valde fel i början',
  'colleague-knows': 'Kollega känner till det',
}
export const outcome: Record<Close['outcome'], string> = {
  advice: 'Fick råd',
  calmer: 'Blev lugnare',
  'next-step': 'Har ett nästa steg',
  'urgent-help': 'Akut hjälp tillkallad',
  interrupted: 'Avbröts',
  other: 'Annat',
}
export const whereTo: Record<Close['whereTo'][number], string> = {
  none: 'Ingen hänvisning',
  again: 'Välkommen tillbaka hit',
  elevhalsa: 'Elevhälsa',
  vardcentral: 'Vårdcentral',
  bup: 'BUP',
  ungdomsmottagning: 'Ungdomsmottagning',
  socialtjanst: 'Socialtjänst',
  programme: 'Program på nätet',
  emergency: '112 eller akuten',
  other: 'Annat',
}
