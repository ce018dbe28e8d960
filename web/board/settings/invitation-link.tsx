/** The link of an invitation, where no letter is sent: shown once, to be handed over. */
import { accountText as text } from '../../text/settings/sv.ts'

export const InvitationLink = ({ link }: { link: string | undefined }) =>
  link === undefined ? null : (
    <p class="notice" data-kind="good">
      {text.link}: <a href={link}>{link}</a>
    </p>
  )
