/** Whether a code says that the access token is no longer taken. Some stand in no operation's table. */
export const rejectsToken = (code: string): boolean =>
  /^(?:invalidauthentication|accesstoken\.expired|invalid(?:access)?token)$/i.test(code)

/** Limits a minute hold longer than those a second. */
export const isPerMinute = (code: string): boolean => /qpmlimit/i.test(code)
