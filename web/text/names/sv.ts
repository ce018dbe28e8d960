/** What the words of the contract are called in Swedish; also the order in which they are offered. */
import { text as topics } from '../../../shared/topic-words/sv.ts'
import type { TopicWords } from '../../../shared/topic-words/type.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import type { AgeBand, Channel, Gender, Language, Profession } from '../../../shared/ids.ts'

export interface Names {
  topics: TopicWords
  professions: Record<Profession, string>
  languages: Record<Language, string>
  channels: Record<Channel, string>
  ages: Record<AgeBand, string>
  genders: Record<Gender, string>
  levels: Record<Level, string>
}

export const text: Names = {
  topics,
  professions: {
    kurator: 'Kurator',
    barnmorska: 'Barnmorska',
    skoterska: 'Sjuksköterska',
    lakare: 'Läkare',
    psykolog: 'Psykolog',
    socialradgivare: 'Socialrådgivare',
  },
  languages: {
    sv: 'Svenska',
    en: 'Engelska',
    ar: 'Arabiska',
    so: 'Somaliska',
    prs: 'Dari',
    ti: 'Tigrinska',
    uk: 'Ukrainska',
    fi: 'Finska',
  },
  channels: { chat: 'Chatt', voice: 'Samtal utan bild', video: 'Videosamtal' },
  genders: { girl: 'Tjej', boy: 'Kille', other: 'Annat', unsaid: 'Vill inte säga' },
  ages: { '13-15': '13–15 år', '16-17': '16–17 år', '18-20': '18–20 år', '21-24': '21–24 år' },
  levels: {
    1: 'P1 Akut fara',
    2: 'P2 Självmordstankar, självskada eller våld',
    3: 'P3 Mår mycket dåligt',
    4: 'P4 Vill prata',
    5: 'P5 Fråga',
  },
}
