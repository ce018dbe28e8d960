/** What the parts that ask and compare whose pages can read need of the talk, which stays in one file with its seal. */
import {
  allowed,
  answerStrangers,
  givenIn,
  keepHistory,
  keepLetIn,
  strangers,
} from './key-pages.ts'
import { keyName } from './youth-talk-keys.ts'

export const whosePages = {
  allowed,
  answerStrangers,
  givenIn,
  keepHistory,
  keepLetIn,
  keyName,
  strangers,
}
export type WhosePages = typeof whosePages
