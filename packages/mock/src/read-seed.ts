import { readFileSync } from 'node:fs'
import type { Seed } from './state/seed.ts'

/**
 * Reads a seed from a JSON file. Whether it is one is checked by who takes it.
 *
 * @throws when there is no such file, or no JSON in it
 */
export function readSeed(path: string): Seed {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Error(`The seed ${path} cannot be read. Give the path of a JSON file.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(
      `The seed ${path} is not JSON: ${error instanceof Error ? error.message : error}`,
    )
  }
}
