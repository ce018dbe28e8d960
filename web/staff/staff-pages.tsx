/** Who is signed in, and the other pages of whoever has several tasks: the same on every page of the staff. */
import { claimsOf } from './sign-in/provider.ts'
import { roles } from './sign-in/roles.ts'
import { signedIn } from './sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'

const { pages: text } = staffText

type Path = '/personal/' | '/samordning/' | '/behandling/'

const pagesOf: Readonly<Record<string, readonly Path[]>> = {
  counsellor: ['/personal/'],
  coordinator: ['/samordning/'],
  reader: ['/samordning/'],
  therapist: ['/behandling/'],
  admin: ['/behandling/', '/samordning/'],
}

/** Every page that these roles open, but for the one that is open. */
export const otherPages = (mine: readonly string[], here: string): Path[] => {
  const open = mine.flatMap((role) => pagesOf[role] ?? [])
  return [...new Set(open)].filter((path) => !here.startsWith(path))
}

const claimNow = (name: string): unknown => {
  const state = signedIn.value
  return state.at === 'in' ? claimsOf(state.token)[name] : undefined
}
const nameNow = (): string => String(claimNow('given_name') ?? '')

/** Its staff are invented: who is planned comes when somebody signs in as them. */
export const isDemo = (): boolean => claimNow('demo') === true

export const OtherPages = () => {
  const others = otherPages(roles(), location.pathname)
  if (others.length === 0) return null
  return (
    <nav class="staff-pages small" aria-label={text.label}>
      {others.map((path) => (
        <a key={path} href={path}>
          {text.names[path]}
        </a>
      ))}
    </nav>
  )
}

/** For pages that do not say it otherwise. */
export const SignedIn = () => {
  const name = nameNow()
  return (
    <span class="staff-who">
      {name !== '' && <span class="quiet small">{text.signedIn(name)}</span>}
      <OtherPages />
    </span>
  )
}
