/** What the invitation told, until the first page has been read. */
import { signal } from '@preact/signals'
import type { Counsellor } from '../../../shared/contract/visit/youth-visit.ts'

export const welcome = signal<{ name: string; with: Counsellor } | undefined>(undefined)
