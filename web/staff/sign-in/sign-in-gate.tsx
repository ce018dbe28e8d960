/** Who is signed in decides what is shown; losing the sign-in never takes away what was written. */
import type { ComponentChildren } from 'preact'
import { staffText } from '../../text/staff/sv.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { signInEnds } from './keep-signed-in.ts'
import { signedIn, signIn, signInAgain, signInAt } from './sign-in.ts'

const text = staffText.signIn

/** The page before sign-in. `children` says what has gone wrong, if anything. */
const SignInPage = ({ who, children }: { who: string; children?: ComponentChildren }) => (
  <main class="sign-in" id="main">
    <div class="card stack">
      <p class="quiet">
        {staffText.name} · {who}
      </p>
      <h1>{text.title}</h1>
      {children}
      <p>{text.why}</p>
      <button type="button" class="button full" onClick={() => void signIn()}>
        {text.button}
      </button>
      <p class="small">
        <a href="/tillganglighet/">{text.access}</a>
      </p>
    </div>
  </main>
)

const whyOut = {
  failed: text.failed,
  unreachable: text.unreachable,
  expired: text.again,
  'not-yours': text.notYours,
}

/** Said while the page stays as it is: that the sign-in has ended, or will and could not be renewed. */
const Again = () => {
  const isIn = signedIn.value.at === 'in'
  const ends = signInEnds.value
  if (isIn && ends === undefined) return null
  const address = signInAt.value
  return (
    <div class="notice sign-in-again" data-kind="waiting" role="alert">
      <p>{isIn && ends !== undefined ? text.ends(timeOfDay(ends, 'sv-SE')) : text.again}</p>
      {address !== undefined && <p>{text.stopped}</p>}
      {address === undefined ? (
        <button type="button" class="button small" onClick={signInAgain}>
          {text.againButton}
        </button>
      ) : (
        <a class="button small" href={address} target="_blank" rel="opener">
          {text.againButton}
        </a>
      )}
    </div>
  )
}

interface Props {
  /** Which of the staff pages this is, in words. */
  who: string
  /** True once there is something on the page that must not be taken away. */
  begun: boolean
  children: ComponentChildren
}

export const Gate = ({ who, begun, children }: Props) => {
  const state = signedIn.value
  if (state.at === 'in' || begun) {
    // One shape for both, so that dialogs and focus survive the loss of the sign-in.
    return (
      <>
        <Again />
        {children}
      </>
    )
  }
  if (state.at !== 'out') {
    return (
      <main class="sign-in" id="main">
        <p role="status">{state.at === 'working' ? text.working : text.handedOn}</p>
      </main>
    )
  }
  return (
    <SignInPage who={who}>
      {state.why !== undefined && (
        <p class="notice" data-kind="waiting" role="alert">
          {whyOut[state.why]}
        </p>
      )}
    </SignInPage>
  )
}
