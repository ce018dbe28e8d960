/** The rows of the feedback wall. */
import type { Wall, wallForAnyone, wallForStaff } from '../../../shared/contract/later/wall.ts'
import type { World } from '../../ports/world.ts'
import type { Handlers } from '../serve/serve.ts'

/** Asked for by few: not carried by whoever opens a letter. */
const wallOf = () => import('../../later/lazy.ts')

const showWall = async (world: World): Promise<Wall> => {
  const { answeredIdeas, openQuestion } = await wallOf()
  const [question, answers] = await Promise.all([openQuestion(world), answeredIdeas(world)])
  return { question, answers }
}

export const anyoneWallHandlers: Handlers<typeof wallForAnyone> = {
  wall: (world) => showWall(world),
  wallInWords: async (world) => (await wallOf()).inWords(await showWall(world)),
  tellIdea: async (world, _nobody, ask) => (await wallOf()).tellIdea(world, ask),
  vote: async (world, _nobody, ask) => (await wallOf()).vote(world, ask),
}

export const staffWallHandlers: Handlers<typeof wallForStaff> = {
  ideas: async (world) => {
    const { ideasForStaff, questionsWithVotes } = await wallOf()
    const [ideas, questions] = await Promise.all([ideasForStaff(world), questionsWithVotes(world)])
    return { now: world.now(), ...ideas, questions }
  },
  answerIdea: async (world, _staff, ask) => (await wallOf()).answerIdea(world, ask),
  removeIdea: async (world, _staff, { idea }) => {
    await (await wallOf()).removeIdea(world, idea)
    return { outcome: 'done' }
  },
  askQuestion: async (world, _staff, ask) => (await wallOf()).askQuestion(world, ask),
  endQuestion: async (world, _staff, { question }) => {
    await (await wallOf()).endQuestion(world, question)
    return { outcome: 'done' }
  },
}
