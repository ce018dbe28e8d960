/** The name of the view, apart from its words: the desk shows it to all, who do not open it all. */
export const sipView = 'Planer (SIP)'
