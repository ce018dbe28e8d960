/** Whole catalogues, the start page's own words included: for what builds that page, never for the chat. */
import { text as doorEn } from '../door/en.ts'
import { text as doorLatt } from '../door/latt.ts'
import { text as doorSv } from '../door/sv.ts'
import { text as chatEn } from './en.ts'
import { text as chatLatt } from './latt.ts'
import { text as chatSv } from './sv.ts'

export const sv = { ...chatSv, door: doorSv }
export const latt = { ...chatLatt, door: doorLatt }
export const en = { ...chatEn, door: doorEn }

export type WholeText = typeof sv
