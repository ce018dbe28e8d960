/** What goes between the page and the county that is played beside it, in a thread of its own. */
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import type { Regime } from '../../shared/ids.ts'
import type { TrainingAct } from '../../shared/training/checks.ts'
import type { RunEvent } from '../../shared/training/review.ts'
import type { ScriptId } from '../../shared/training/script.ts'

export type ToCounty =
  | { type: 'begin'; script: ScriptId; regime: Regime }
  | {
      type: 'ask'
      ask: number
      url: string
      method: string
      headers: Readonly<Record<string, string>>
      body?: string
    }
  | { type: 'connect' | 'close'; line: number }
  | { type: 'send'; line: number; frame: UpFrame }
  | { type: 'did'; act: TrainingAct }

export type FromCounty =
  | { type: 'begun'; token: string }
  | { type: 'answer'; ask: number; status: number; headers: [string, string][]; body: string }
  | { type: 'hear'; line: number; frame: DownFrame }
  | { type: 'happened'; event: RunEvent }
