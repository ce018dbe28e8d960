/** The shelf and its text are fetched by whoever goes there, and by nobody else. */
import { lazyComponent } from '../../data/lazy-part.ts'
import { Coming } from '../shell.tsx'

// Apart, so that the bundler writes no list of what is taken of it.
const page = () => import('./shelf-page.tsx')

export const ShelfPage = lazyComponent(async () => (await page()).ShelfPage, Coming)
