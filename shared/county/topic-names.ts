/** What a county calls a topic itself, by language: what is not written is called as the code has it. Which never are. */

export type TopicNames = Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>

/**
 * Those that say danger, and something else: in the words that everybody knows. Control and honour too, which desks of the
 * last release read as violence.
 */
const fixed: readonly string[] = ['vald', 'heder', 'sjalvskada', 'inte-vilja-leva', 'annat']

export const mayBeNamed = (topic: string): boolean => !fixed.includes(topic)
