import type { Change } from '../fixture.ts'

/** A change of the contract that one rule has to refuse. */
export interface Case {
  /** Reads on after "refuses". */
  readonly name: string
  readonly change: Change
  /** A part of the message that no other complaint of the rule has. */
  readonly says: string
  /** The file that the rule reports, if it is not the changed one. */
  readonly at?: string
  /** Other rules that refuse the same, by necessity. */
  readonly also?: readonly string[]
}
