/** Who works in the training county: whoever practises, and the colleagues they may need. Invented. */
import type { Regime } from '../../shared/ids.ts'
import type { StaffMember } from '../visit/index.ts'

const colleague = (
  id: string,
  firstName: string,
  unit: string,
  profession: StaffMember['profession'],
  languages: StaffMember['languages'],
): StaffMember => ({ id, firstName, unit, profession, languages, roles: ['counsellor'] })

/** Whoever sits at the desk, by the law of their employer. */
export const learners: Readonly<Record<Regime, StaffMember>> = {
  SoL: colleague('ovar-mora', 'Alva', 'mora-kommun', 'kurator', ['sv', 'en']),
  HSL: colleague('ovar-region', 'Alva', 'region-dalarna', 'psykolog', ['sv', 'en']),
}

export const trainingColleagues = {
  amir: colleague('amir-ova', 'Amir', 'borlange-kommun', 'kurator', ['sv', 'en', 'ar']),
  maja: colleague('maja-ova', 'Maja', 'region-dalarna', 'barnmorska', ['sv', 'en']),
} as const

const everybody = [...Object.values(learners), ...Object.values(trainingColleagues)]

/** Who works that evening; the other learner is not there. */
export const trainingStaff = (learner: StaffMember): readonly StaffMember[] => [
  learner,
  ...Object.values(trainingColleagues),
]

/** A sign-in for the training county alone: it proves nothing, and opens nothing anywhere else. */
export const trainingToken = ({ id, firstName, roles }: StaffMember): string => {
  const claims = JSON.stringify({ sub: id, given_name: firstName, roles })
  return `training.${btoa(claims)}.`
}

export const staffOfToken = (token: string): StaffMember | undefined => {
  try {
    const { sub } = JSON.parse(atob(token.split('.')[1] ?? '')) as { sub?: string }
    return everybody.find(({ id }) => id === sub)
  } catch {
    return undefined
  }
}
