/** How long a worry time is: the text says it in words, and the timer beside it rings by it. */
export const worryTimeRule: {
  minutes: number
  source: string
  confirmedBy: string | null
} = {
  minutes: 15,
  source: 'the programme’s own text: fifteen minutes a day, as worry time is usually taught',
  confirmedBy: null,
}
