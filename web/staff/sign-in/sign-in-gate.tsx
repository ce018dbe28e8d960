/** Who is signed in decides what is shown; losing the sign-in never takes away what was written. */
import type { ComponentChildren } from 'preact'
import { staffText } from '../../text/staff/sv.ts'
import { signedIn, signIn, signInAgain } from './sign-in.ts'

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
        {state.at !== 'in' && (
          <div class="notice sign-in-again" data-kind="waiting" role="alert">
            <p>{text.again}</p>
            <button type="button" class="button small" onClick={signInAgain}>
              {text.againButton}
            </button>
          </div>
        )}
        {children}
      </>
    )
  }
  if (state.at === 'working') {
    return (
      <main class="sign-in" id="main">
        <p role="status">{text.working}</p>
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
