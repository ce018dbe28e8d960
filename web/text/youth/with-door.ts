/** Whole catalogues, the start page's own words included: for what builds that page, never for the chat. */
import { doorEn } from '../door/en.ts'
import { doorLatt } from '../door/latt.ts'
import { doorSv } from '../door/sv.ts'
import { en as chatEn } from './en.ts'
import { latt as chatLatt } from './latt.ts'
import { sv as chatSv } from './sv.ts'

export const sv = { ...chatSv, door: doorSv }
export const latt = { ...chatLatt, door: doorLatt }
export const en = { ...chatEn, door: doorEn }

export type WholeText = typeof sv
