/** What the programme's pages say, in whatever language. */
import type { Next } from '../../../shared/contract/programme/participant-overview.ts'
import type { TimerText } from '../../ui/worry-timer.tsx'
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export interface ProgrammeText {
  title: string
  locale: string
  crisis: CrisisText
  leave: string
  loading: string
  tryAgain: string
  back: string
  yes: string
  no: string
  save: string
  send: string
  sending: string
  languages: string
  /** The links at the foot, which stand there before scripts: their words and where they lead. */
  foot: readonly (readonly [words: string, to: string])[]
  veil: { blurred: string; show: string }
  nav: { label: string; overview: string; thread: string; curve: string; mine: string }
  /** `offline`: what is read is asked for again by itself; `undone`: what was pressed is not. */
  troubles: Record<
    'offline' | 'undone' | 'missing' | 'failed' | 'too-large' | 'too-many' | 'changed',
    string
  >
  notRoundTheClock: string
  whoSees: {
    title: string
    drafts: string
    sent: string
    messages: string
    letter: string
    plan: string
  }
  enter: {
    title: string
    lead: string
    ended: { over: string; left: string }
    ways: { code: string; passkey: string; eid: string; invitation: string }
    words: string
    wordsHint: string
    open: string
    opening: string
    wrong: string
    count: (words: number) => string
    passkeyLead: string
    passkeyNone: string
    passkeyStopped: string
    passkeyToo: string
    codeFirst: string
    none: string
    lost: string
    toDoor: string
  }
  /** For whoever the clinic knows. */
  eid: {
    lead: string
    go: string
    stopped: string
    /** Nobody's programme is opened by it. */
    nobody: string
    /** The county offers none just now. */
    none: string
    make: string
    makeLead: string
    /** It was somebody else's, or did not come through. */
    other: string
    made: string
  }
  welcome: {
    title: (name: string) => string
    lead: (firstName: string, profession: string, employer: string) => string
    keep: string
    keepLead: string
    keepBoth: string
    makeCode: string
    code: string
    codeLead: string
    written: string
    makePasskey: string
    passkeyDone: string
    passkeyLead: string
    /** The device has one already. */
    passkeyHere: string
    /** Five devices have one. */
    passkeysFull: string
    begin: string
    kept: string
    keptPoints: readonly string[]
  }
  overview: {
    hello: (alias: string) => string
    next: string
    steps: Record<Next, { title: string; lead: string; act: string }>
    opens: (when: string) => string
    path: string
    module: (number: number) => string
    states: Record<'closed' | 'open' | 'sent' | 'done' | 'skipped', string>
    here: string
    week: string
    checkIn: string
    checkInDone: string
    scale: (minutes: number) => string
    scaleOptional: string
    scales: Record<'gad7' | 'phq9' | 'auditc', string>
    last: (firstName: string) => string
    readAll: string
    noWords: string
    promise: (when: string) => string
    promiseLate: (when: string) => string
    cover: (firstName: string) => string
    talks: string
    talk: Record<'start' | 'middle' | 'end' | 'follow-up' | 'extra', string>
    talkHere: string
    talkFrom: (when: string) => string
    talkMissed: string
    talkCalledOff: string
    stuck: string
    stuckLead: string
    nudge: string
    paused: (until: string) => string
    resume: string
    over: Record<'finished' | 'left' | 'closed' | 'referred', string>
    comeBack: string
    letter: { open: string; read: string }
    /** A lost phone would lock this youth out. */
    oneWay: { title: string; lead: string; act: string }
    unread: (count: number) => string
  }
  module: {
    timer: TimerText
    minutes: (minutes: number) => string
    closed: string
    closedTitle: string
    notFetched: string
    /** The place in the text was not kept yet. */
    placeUnsaid: string
    part: (number: number, of: number) => string
    next: string
    previous: string
    readAll: string
    readDone: string
    example: (name: string) => string
    showExample: (name: string) => string
    check: string
    right: string
    notRight: string
    homework: string
    optional: string
    draft: Record<'kept' | 'keeping' | 'offline' | 'too-large', string>
    both: string
    bothChoose: string
    mine: string
    theirs: string
    send: string
    sent: (when: string) => string
    promised: (when: string) => string
    incomplete: string
    /** Of what is chosen and not written. */
    unchosen: string
    /** Above the links to fields that have something wrong; what it is stands at each. */
    lookAt: string
    changed: string
    sentTitle: string
    feedback: string
    extra: string
    missing: Record<'read' | 'homework' | 'check-in' | 'days' | 'release', string>
    missingTitle: string
    track: string
    notThisLanguage: string
  }
  fields: {
    add: string
    remove: string
    row: (number: number) => string
    addStep: string
    up: string
    down: string
    moved: (place: number, of: number) => string
    step: string
    hard: string
    drag: string
    /** The two boxes of a pair. */
    first: string
    second: string
    notSet: string
    minutes: (minutes: number) => string
    curve: string
    curveHint: string
    chooseStep: string
    noLadder: string
    of: (value: number, max: number) => string
    few: (min: number) => string
    /** Of rows of which fewer may be sent. */
    hopedFor: (min: number) => string
    tooLong: string
  }
  scale: {
    /** Answered already, or not asked for yet. */
    notAskedTitle: string
    notAsked: string
    question: (number: number, of: number) => string
    skip: string
    finish: string
    finishLead: string
    notAnswered: (count: number) => string
    next: string
    thanks: string
    thanksLead: string
    toOverview: string
    /** Told whether the questions are in the language of the page. */
    official: (inOwnLanguage: boolean) => string
    before: {
      title: string
      lead: string
      talk: string
      talkClosed: (opens: string) => string
      send: string
    }
    /** The question of safety was left out. */
    declined: { title: string; lead: string }
    after: { title: string; lead: string }
    already: string
  }
  checkIn: { title: string; lead: string; weekOf: string; thanks: string }
  curve: {
    title: string
    lead: string
    none: string
    gad7: string
    phq9: string
    since: Record<'less' | 'same' | 'more', string>
    weekly: readonly string[]
    table: string
    when: string
    value: string
    highest: (value: number, of: number) => string
  }
  thread: {
    title: string
    lead: (firstName: string) => string
    empty: string
    write: string
    sent: string
    you: string
    kinds: Record<'message' | 'feedback' | 'put-back' | 'exercise' | 'notice', string>
    notices: Record<'nudge' | 'paused' | 'closed' | 'therapist-changed' | 'talk-planned', string>
    seen: string
    tooLong: string
  }
  stuck: {
    title: string
    lead: string
    choose: string
    urgency: Record<'danger' | 'not-live' | 'selfharm' | 'violence' | 'distress' | 'talk', string>
    share: string
    shareLead: string
    go: string
    closed: (opens: string) => string
    full: string
    write: string
  }
  letter: {
    title: string
    lead: string
    write: string
    keep: string
    kept: string
    opensAt: (when: string) => string
    sentWaits: string
    ownWaits: string
    opensAfter: string
    sentRead: string
    ownRead: string
    open: (when: string) => string
    none: string
  }
  keepModule: {
    title: string
    about: string
    start: string
    stop: string
    on: string
    failed: string
    /** The way to it, where nothing can be fetched. */
    read: (title: string) => string
    reading: string
    later: string
    gone: string
  }
  /** Outside the page, by choice; what holds for every notice is in `text/notice`. */
  reminder: {
    title: string
    about: string
    start: string
    on: string
    ask: readonly string[]
    denied: string
    failed: string
  }
  mine: {
    title: string
    ways: string
    newCode: string
    newCodeLead: string
    passkey: string
    forgetPasskeys: string
    forgetPasskeysLead: string
    passkeysForgotten: string
    out: string
    outLead: string
    outButton: string
    everywhere: string
    everywhereLead: string
    take: string
    takeLead: string
    takeGo: string
    takeAt: string
    pause: string
    pauseLead: string
    pauseWeeks: (weeks: number) => string
    leave: string
    leaveLead: string
    leaveWhy: string
    why: Record<'better' | 'other-help' | 'not-for-me' | 'no-time' | 'other', string>
    leaveYes: string
    left: string
    erase: string
    eraseLead: string
    eraseYes: string
    erased: string
    eraseAsked: string
    letter: string
    plan: string
  }
}
