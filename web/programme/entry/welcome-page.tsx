/** The first page after an invitation: with whom, how to come back, and what is kept. */
import { OwnEid } from './own-eid.tsx'
import { nameOfProfession } from './professions.ts'
import { session } from '../session.ts'
import { Page } from '../shell.tsx'
import { OwnCode, OwnPasskey } from './ways-back.tsx'
import { welcome } from './accepted-invitation.ts'
import { go } from '../route.ts'
import { words } from '../programme-words.ts'

export const WelcomePage = () => {
  const { welcome: text } = words()
  const come = welcome.value
  const { code = false, passkey = false, eid = false } = session.value?.ways ?? {}
  const both = session.value?.both === true
  const hasWay = both ? (code && passkey) || eid : code || passkey
  return (
    <Page title={come === undefined ? text.keep : text.title(come.name)} name="welcome">
      {come !== undefined && (
        <p class="lead">
          {text.lead(
            come.with.firstName,
            nameOfProfession(come.with.profession),
            come.with.employer,
          )}
        </p>
      )}
      <section class="stack">
        {come !== undefined && <h2>{text.keep}</h2>}
        <p>{both ? text.keepBoth : text.keepLead}</p>
        <OwnCode label={text.makeCode} />
        <OwnPasskey label={text.makePasskey} />
        <OwnEid />
      </section>
      <section class="stack tight">
        <h2>{text.kept}</h2>
        <ul class="stack tight">
          {text.keptPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <button
        type="button"
        class="button full"
        aria-disabled={!hasWay}
        onClick={() => hasWay && go('#')}
      >
        {text.begin}
      </button>
    </Page>
  )
}
