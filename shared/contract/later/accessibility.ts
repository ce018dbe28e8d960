/** The contract of what could not be used: told by anyone without saying who, read by the coordinator alone. */
import * as z from 'zod/mini'
import { feedbackRule, StatementPage } from '../../rules/later/accessibility-rule.ts'
import { Instant } from '../../ids.ts'
import type { Table } from '../endpoint.ts'
import { Done } from '../shapes.ts'
import { Proof } from '../visit/door.ts'

const FeedbackId = z.string().check(z.regex(/^f_[A-Za-z0-9_-]{22}$/))

export const accessibilityFeedback = z.object({
  feedback: FeedbackId,
  /** The day it came: no time of day, which could be led back to somebody. */
  day: z.string(),
  page: StatementPage,
  text: z.string(),
  until: Instant,
})
export type AccessibilityFeedback = z.infer<typeof accessibilityFeedback>

export const accessibilityForAnyone = {
  tellFeedback: {
    method: 'POST',
    path: '/api/later/youth/accessibility',
    who: 'anyone',
    needs: 'no-record',
    summary: 'Tell what could not be used; no address is asked for, and none is kept',
    body: z.strictObject({
      proof: Proof,
      page: StatementPage,
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(feedbackRule.longest)),
    }),
    reply: z.object({ outcome: z.literal('told'), days: z.int() }),
  },
} as const satisfies Table

export const accessibilityForCoordinator = {
  feedback: {
    method: 'GET',
    path: '/api/later/coordinator/accessibility',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'What people could not use, in their own words, until it is done or a month old',
    reply: z.object({ feedback: z.array(accessibilityFeedback) }),
  },
  doneFeedback: {
    method: 'POST',
    path: '/api/later/coordinator/accessibility/done',
    who: 'coordinator',
    needs: 'no-record',
    summary: 'It is dealt with: its words are removed',
    body: z.strictObject({ feedback: FeedbackId }),
    reply: Done,
  },
} as const satisfies Table
