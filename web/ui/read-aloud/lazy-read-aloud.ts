/** Nobody waits for a voice: the button is fetched beside what it reads. */
import { lazyComponent } from '../../data/lazy-part.ts'

export const ReadAloud = lazyComponent(async () => (await import('./read-aloud.tsx')).ReadAloud)
