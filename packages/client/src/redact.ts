const MASK = '[redacted]'

// Whatever repeats has an upper bound: a server may send a message of any length.
const EMAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi
const IN_URL = /(?<=:\/\/)[^\s/@]{1,200}(?=@)/g
const MOBILE = /(?<!\w)(?:(?:\+|00)?\d{1,3}[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\w)/g
/** Operations and error codes that end in such a word are none: `getAccessToken: 400`. */
const NAMED =
  /((?:token|secret|ticket|password|authorization)(?<!\b(?:get|invalid)\w{0,40})\\*["']?\s*[:=]\s*(?:bearer\s+)?\\*["']?)[^\s"'\\,;&}]+/gi

/** Shorter texts would be masked within words. */
const SHORTEST_SECRET = 6

/**
 * Masks what must not reach a log: e-mail addresses, mobile numbers, the values of tokens, secrets and
 * tickets, and the secrets that the call itself sent, however a message quotes them.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((masked, secret) => masked.replaceAll(secret, MASK), text)
    .replace(IN_URL, MASK)
    .replace(EMAIL, MASK)
    .replace(MOBILE, MASK)
    .replace(NAMED, `$1${MASK}`)
}
