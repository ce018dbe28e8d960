/** Works the challenge in a thread of its own, so that the page never stutters. */
import type { Challenge } from '../../../shared/contract/visit/door.ts'
import { solved } from './work.ts'

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  void solved(data).then((solution) => postMessage(solution))
})
