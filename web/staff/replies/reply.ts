/** The shape of a ready-made reply: what the counsellor sees in the list, and what the youth reads. */
export interface Reply {
  /** Two to five words to recognise it by; never sent. */
  title: string
  /** Plain Swedish, du, no blame, nothing that assumes gender. */
  text: string
}
