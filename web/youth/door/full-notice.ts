/** The words of an open door that takes nobody more in: why, until when, and who always gets in. */
import { escapeHtml } from '../../../shared/escape-html.ts'
import type { HeldText } from '../../text/door/type.ts'

const choices = (name: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([value, text]) => `<span data-${name}="${value}">${escapeHtml(text)} </span>`)
    .join('')

/** Every variant stands in the page; the style sheet shows the one that the door names. */
export const heldHtml = ({ why, because, next, urgent }: HeldText): string =>
  `<div class="door-state if-held stack tight"><p><strong>${choices('why', why)}</strong>${choices('because', because)}<span data-next="{{next}}">${escapeHtml(next)} <span data-next-when>{{next}}</span>.</span></p><p>${escapeHtml(urgent)}</p></div>`
