/** What stands in the chat when a counsellor has sent a scale; the youth's page knows it by these words. */
export const scalesSent =
  'Jag har skickat några frågor till dig. De ligger ovanför chatten. Du väljer själv om du vill svara.'
