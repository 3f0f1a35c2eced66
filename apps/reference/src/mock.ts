import { PNPM } from './repository.ts'

/** Where the mock listens. */
export const MOCK_URL = 'http://127.0.0.1:4010'

/** The command with which a reader starts it, in a clone of the repository. */
export const MOCK_COMMAND = `${PNPM} mock`
