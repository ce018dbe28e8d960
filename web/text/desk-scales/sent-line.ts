/** What stands in the chat when a counsellor has sent a scale; the youth's page knows it by these words. */
export const scalesSent = 'Frågorna ligger ovanför chatten. Du väljer själv.'
