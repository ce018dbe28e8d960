/**
 * Invented participants of the demo county, at every place of the programme: their times are told in
 * days before now, so that the therapist's evening looks the same whenever somebody starts it.
 */
import type { AgeBand, StaffId } from '../../../shared/ids.ts'

export interface DemoParticipant {
  alias: string
  ageBand: AgeBand
  therapist: StaffId
  /** Days ago: begun, and last there. */
  begun: number | undefined
  heard: number
  /** Modules answered, a week each. */
  done: number
  /** The module after those: open, or sent so many days ago. */
  sent?: number
  /** GAD-7 sums, one at the beginning and one with each module since. */
  anxiety: readonly number[]
  /** PHQ-9 sums at the beginning and with module 4. */
  mood?: readonly number[]
  flag?: { level: 'safety' | 'immediate'; ago: number }
  /** Written by the youth so many days ago, and not answered. */
  message?: { text: string; ago: number }
  paused?: number
  left?: number
  lineNote?: string
}

export const demoParticipants: readonly DemoParticipant[] = [
  {
    alias: 'Charlie',
    ageBand: '16-17',
    therapist: 'hanna-region',
    begun: 24,
    heard: 1,
    done: 3,
    sent: 1,
    anxiety: [14, 13, 11],
    mood: [9],
    lineNote:
      'Övar på att stanna kvar i matsalen. Fråga gärna vad larmet gjorde efter tio minuter.',
  },
  {
    alias: 'Sam',
    ageBand: '18-20',
    therapist: 'hanna-region',
    begun: 16,
    heard: 0.03,
    done: 2,
    anxiety: [15, 15],
    mood: [13],
    flag: { level: 'immediate', ago: 0.03 },
  },
  {
    alias: 'Alex',
    ageBand: '16-17',
    therapist: 'hanna-region',
    begun: 33,
    heard: 0.8,
    done: 4,
    anxiety: [9, 9, 10, 14],
    mood: [7, 8],
  },
  {
    alias: 'Robin',
    ageBand: '13-15',
    therapist: 'hanna-region',
    begun: 14,
    heard: 7,
    done: 1,
    sent: 7,
    anxiety: [12, 12],
  },
  {
    alias: 'Kim',
    ageBand: '18-20',
    therapist: 'hanna-region',
    begun: 30,
    heard: 8.5,
    done: 2,
    anxiety: [11, 10],
  },
  {
    alias: 'Mika',
    ageBand: '21-24',
    therapist: 'hanna-region',
    begun: 25,
    heard: 15.5,
    done: 1,
    anxiety: [16],
  },
  {
    alias: 'Noa',
    ageBand: '16-17',
    therapist: 'hanna-region',
    begun: 40,
    heard: 0.9,
    done: 5,
    anxiety: [13, 12, 9, 8],
    mood: [8, 6],
    message: {
      text: 'Hej! Orosstunden funkar bra hemma men inte på natten. Ska jag stiga upp då?',
      ago: 0.9,
    },
  },
  {
    alias: 'Vide',
    ageBand: '13-15',
    therapist: 'hanna-region',
    begun: 20,
    heard: 3,
    done: 2,
    anxiety: [10, 11],
    paused: 3,
  },
  {
    alias: 'Love',
    ageBand: '18-20',
    therapist: 'hanna-region',
    begun: 78,
    heard: 12,
    done: 8,
    anxiety: [15, 14, 12, 9, 7, 6],
    mood: [12, 9, 5],
  },
  {
    alias: 'Tove',
    ageBand: '16-17',
    therapist: 'hanna-region',
    begun: 152,
    heard: 70,
    done: 8,
    anxiety: [12, 11, 9, 8, 7, 5],
    mood: [8, 6, 4],
  },
  {
    alias: 'Ali',
    ageBand: '16-17',
    therapist: 'hanna-region',
    begun: undefined,
    heard: 8,
    done: 0,
    anxiety: [],
  },
  {
    alias: 'Ellis',
    ageBand: '13-15',
    therapist: 'hanna-region',
    begun: 1.5,
    heard: 0.5,
    done: 0,
    anxiety: [9],
    mood: [5],
  },
  {
    alias: 'Lin',
    ageBand: '21-24',
    therapist: 'david-region',
    begun: 36,
    heard: 2,
    done: 4,
    sent: 2,
    anxiety: [17, 15, 14],
  },
  {
    alias: 'Jo',
    ageBand: '18-20',
    therapist: 'david-region',
    begun: 29,
    heard: 6,
    done: 2,
    anxiety: [13, 13],
    left: 6,
  },
]
