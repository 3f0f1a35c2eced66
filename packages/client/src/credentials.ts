/** The credentials of an internal app: Client ID and Client Secret in the developer console. */
export interface InternalAppCredentials {
  readonly appKey: string
  readonly appSecret: string
}

/** The credentials of a third-party app, for one organization that authorized it. */
export interface ThirdPartyAppCredentials {
  readonly suiteKey: string
  readonly suiteSecret: string
  /** The newest ticket that DingTalk pushed, about every five hours; or a function that gives it. */
  readonly suiteTicket: string | (() => string | Promise<string>)
  /** The organization. */
  readonly corpId: string
}

/** Credentials for the unified endpoint, which serves internal and third-party apps alike. */
export interface UnifiedCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** The organization. */
  readonly corpId: string
}

/** What an app gets its access tokens for. */
export type AppCredentials = InternalAppCredentials | ThirdPartyAppCredentials | UnifiedCredentials

/** What renews the access token of a user who signed in. */
export interface UserCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Came with the user's access token; valid for 30 days, and replaced with each renewal. */
  readonly refreshToken: string
  /** The access token that came with it. Without one, the first call fetches one. */
  readonly accessToken?: string
  /**
   * Told the new refresh token after each renewal: keep it, the old one may be spent. A promise is
   * waited for, up to 10 seconds. What fails takes no call down and is reported through
   * `hooks.onStoreError`.
   */
  readonly onRefreshToken?: (refreshToken: string) => unknown
}

/** Gives an access token; told which one DingTalk has just rejected, if that is why it is asked. */
export type TokenFunction = (context: { readonly rejected?: string }) => string | Promise<string>

/** An access token: fixed, or from a function. */
export type TokenOption = string | TokenFunction
