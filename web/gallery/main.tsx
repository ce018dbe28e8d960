/** The whole family of parts with their states on one page, for whoever builds the next screen. */
import { render } from 'preact'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import { text as safety } from '../text/safety/sv.ts'
import { text as sv } from '../text/youth/sv.ts'
import { Calm } from '../ui/calm/calm.tsx'
import { CrisisButton, CrisisList } from '../ui/crisis/crisis.tsx'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { iconPaths, type IconName } from '../ui/icons/icon-paths.ts'
import { Icon } from '../ui/icons/icons.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { TryChat } from './try-chat.tsx'
import { TryChoices } from './try-choices.tsx'
import { TryFields } from './try-fields.tsx'
import { Wait } from '../ui/wait/wait.tsx'

const Parts = () => (
  <main class="page stack wide">
    <h1>Delar</h1>
    <section class="stack" aria-label="exit, crisis">
      <h2>exit, crisis</h2>
      <div class="row">
        <QuickExit text={sv.door} />
        <CrisisButton text={sv.crisis} />
      </div>
      <div class="card">
        <CrisisList text={sv.crisis} />
      </div>
    </section>
    <section class="stack" aria-label="button">
      <h2>button</h2>
      <div class="row">
        {['', 'quiet', 'urgent', 'plain', 'small'].map((kind) => (
          <button key={kind} type="button" class={`button ${kind}`}>
            {kind || 'button'}
          </button>
        ))}
        <button type="button" class="button" aria-disabled="true">
          disabled
        </button>
      </div>
    </section>
    <section class="stack" aria-label="notice">
      <h2>notice</h2>
      {(['calm', 'good', 'waiting', 'urgent'] as const).map((kind) => (
        <Notice key={kind} kind={kind}>
          <p>{kind}</p>
        </Notice>
      ))}
    </section>
    <TryChoices />
    <TryFields />
    <section class="stack" aria-label="wait">
      <h2>wait</h2>
      {[0, 1, 12].map((ahead) => (
        <div key={ahead} class="card">
          <Wait
            text={sv.wait}
            ahead={ahead}
            wait={ahead === 1 ? undefined : { from: ahead, to: ahead + 5 }}
          />
        </div>
      ))}
    </section>
    <TryChat />
    <Calm text={safety.calm} />
    <section class="stack" aria-label="icons">
      <h2>icons</h2>
      <p class="row">
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <span key={name} class="row">
            <Icon name={name} /> {name}
          </span>
        ))}
      </p>
    </section>
  </main>
)

render(<Parts />, document.querySelector('#app')!)
