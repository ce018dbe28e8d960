/** The shelf and its text are fetched by whoever goes there, and by nobody else. */
import { lazyComponent } from '../../data/lazy-part.ts'
import { Coming } from '../shell.tsx'

export const ShelfPage = lazyComponent(
  async () => (await import('./shelf-page.tsx')).ShelfPage,
  () => <Coming />,
)
