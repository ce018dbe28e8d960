/** What a county changes itself: the accounts of its staff, and whose sign-ins have ended. Others know this folder by this file alone. */
export {
  type Admin,
  changeAccount,
  endAccount,
  inviteAgain,
  inviteToUnit,
  openAgain,
  showAccounts,
} from './accounts/change-accounts.ts'
export { signInHolds } from './accounts/sign-in-holds.ts'
