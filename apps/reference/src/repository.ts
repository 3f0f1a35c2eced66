/** Where the project lies. */
export const REPOSITORY = 'https://github.com/dingtalk-contact/dingtalk-contact'

/** The pnpm of the commands that a newcomer copies into a clone. */
export const PNPM = 'npx -y pnpm@12.21.0'
