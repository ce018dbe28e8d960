/** The whole reply library by group, complete per topic by type, and the search in it. */
import type { AnyTopic } from '../../../shared/rules/line/newer-topic.ts'
import { identitetHbtq, kropp, preventivmedel, sexSamlevnad } from './body.ts'
import { familj, relationer } from './close-ones.ts'
import { crisis, heder, inteViljaLeva, sjalvskada, vald } from './danger.ts'
import { alkoholDroger, annat, ekonomi, matAtande } from './everyday.ts'
import { closing, opening } from './opening-and-closing.ts'
import { angest, nedstamdhet, skolfranvaro, somn, stressSkola } from './mind.ts'
import type { Reply } from './reply.ts'

export const frames = ['opening', 'crisis', 'closing'] as const
export type ReplyGroup = AnyTopic | (typeof frames)[number]

export const replyLibrary: Readonly<Record<ReplyGroup, readonly Reply[]>> = {
  opening,
  crisis,
  closing,
  angest,
  nedstamdhet,
  somn,
  'stress-skola': stressSkola,
  skolfranvaro,
  relationer,
  familj,
  'sex-samlevnad': sexSamlevnad,
  preventivmedel,
  kropp,
  'identitet-hbtq': identitetHbtq,
  'mat-atande': matAtande,
  'alkohol-droger': alkoholDroger,
  ekonomi,
  vald,
  heder,
  sjalvskada,
  'inte-vilja-leva': inteViljaLeva,
  annat,
}

export interface FoundReply extends Reply {
  group: ReplyGroup
}

/** Groups in the order a talk about these topics needs them; crisis first when life may be at stake. */
export const groupsFor = (topics: readonly AnyTopic[], acute: boolean): ReplyGroup[] => {
  const named: ReplyGroup[] = acute
    ? ['crisis', ...topics, 'opening', 'closing']
    : ['opening', ...topics, 'closing', 'crisis']
  const rest = (Object.keys(replyLibrary) as ReplyGroup[]).filter((group) => !named.includes(group))
  return [...named, ...rest]
}

/** Replies in which every searched word occurs, in the order of the groups given. */
export const findReplies = (
  groups: readonly ReplyGroup[],
  search: string,
  groupName: (group: ReplyGroup) => string,
  repliesOf = (group: ReplyGroup): readonly Reply[] => replyLibrary[group],
): FoundReply[] => {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return groups
    .flatMap((group) => repliesOf(group).map((reply) => ({ ...reply, group })))
    .filter(({ title, text, group }) => {
      const hay = `${groupName(group)} ${title} ${text}`.toLocaleLowerCase('sv')
      return words.every((word) => hay.includes(word))
    })
}
