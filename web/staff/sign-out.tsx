/** The way out of a page that holds no talks: what is written and not sent or saved goes with the sign-in, so that is asked about. */
import { useState } from 'preact/hooks'
import { staffText } from '../text/staff/sv.ts'
import { Panel } from '../ui/panel.tsx'
import { leavingIsMeant, losesNow } from '../ui/leave-page.ts'
import { signOut } from './sign-in/sign-in.ts'

const { duty, signIn } = staffText

export const SignOut = () => {
  const [asks, setAsks] = useState(false)
  const leave = () => {
    leavingIsMeant()
    signOut()
  }
  return (
    <>
      <button
        type="button"
        class="button plain small"
        onClick={() => (losesNow() ? setAsks(true) : leave())}
      >
        {signIn.out}
      </button>
      {asks && (
        <Panel title={duty.draftsTitle} close={duty.stay} onClose={() => setAsks(false)}>
          <p>{duty.draftsGo}</p>
          <button type="button" class="button" autofocus onClick={leave}>
            {duty.signOutOnly}
          </button>
        </Panel>
      )}
    </>
  )
}
