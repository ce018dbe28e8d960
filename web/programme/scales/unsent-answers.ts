/** Answers not sent yet, in this tab only, so that a refresh or a lost network loses none of them. */
import { useState } from 'preact/hooks'
import { onceId } from '../../data/random-id.ts'
import type { Answer } from '../../ui/question-steps.tsx'
import { keptJson } from '../../data/read-json.ts'

interface Kept {
  /** The same answers however often they are sent; changed ones are others. */
  once: string
  answers: readonly Answer[]
}

export const useKeptAnswers = (name: string, items: number) => {
  const key = `answers ${name}`
  const read = (): Kept => {
    const fresh = { once: onceId(), answers: Array.from({ length: items }, () => null) }
    return keptJson<Kept>(sessionStorage.getItem(key)) ?? fresh
  }
  const [kept, setKept] = useState(read)
  return {
    ...kept,
    answer: (item: number, answer: Answer) => {
      const answers = kept.answers.map((old, at) => (at === item ? answer : old))
      const next = { once: onceId(), answers }
      sessionStorage.setItem(key, JSON.stringify(next))
      setKept(next)
    },
    drop: () => sessionStorage.removeItem(key),
  }
}
