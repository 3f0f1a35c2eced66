import { client } from './client/part.ts'
import { mock } from './mock/part.ts'
import { pipeline } from './pipeline/part.ts'
import { reference } from './reference/part.ts'
import { size } from './size/part.ts'
import { types } from './types/part.ts'

/** The parts of the report, in its order. The quick ones that need a quiet machine come first. */
export const PARTS = { client, size, types, mock, reference, pipeline }
export type PartName = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as PartName[]
