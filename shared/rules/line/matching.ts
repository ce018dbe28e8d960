/** Which counsellor may take which youth: what both sides said, and nothing else. */
import type { Channel, Language, Municipality, Profession } from '../../ids.ts'
import type { Level } from './triage.ts'

export interface Wish {
  level: Level
  channel: Channel
  language: Language
  profession?: Profession | undefined
  /** "Hellre inte någon från min kommun": holds at every level. */
  avoid?: Municipality | undefined
}

export interface Offer {
  channels: readonly Channel[]
  languages: readonly Language[]
  profession: Profession
  municipality?: Municipality | undefined
}

/**
 * True when this counsellor may take this youth. In acute danger (P1) the wished-for profession
 * gives way to whoever is there; the wish not to meet one's own municipality never does.
 */
export const matches = (wish: Wish, offer: Offer): boolean => {
  const canTalk = offer.channels.includes(wish.channel) && offer.languages.includes(wish.language)
  const rightProfession =
    wish.profession === undefined || wish.profession === offer.profession || wish.level === 1
  const notFromHome = wish.avoid === undefined || wish.avoid !== offer.municipality
  return canTalk && rightProfession && notFromHome
}
