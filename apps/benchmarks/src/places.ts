import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url))
/** This package. */
export const PACKAGE = fileURLToPath(new URL('../', import.meta.url))
/** A folder of this package for what a measurement writes, left alone by git. */
export const SCRATCH = fileURLToPath(new URL('../dist/', import.meta.url))
