/**
 * Words as the search compares them: names as a whole and by their parts (`settingId`, `setting`, `id`),
 * Chinese by pairs of characters, since it has no spaces.
 */
export const tokenize = (text: string): string[] => split(text, names)

/** The same for what a reader types: names are meant as a whole. */
export const tokenizeQuery = (text: string): string[] =>
  split(text, (word) => names(word).slice(0, 1))

const split = (text: string, latin: (word: string) => string[]): string[] =>
  (text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}._-])+/gu) ?? []).flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? pairs(word) : latin(word),
  )

function pairs(word: string): string[] {
  const characters = [...word]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

function names(word: string): string[] {
  const whole = word.replaceAll(/^[._-]+|[._-]+$/g, '')
  const parts = whole
    .replaceAll(/(?<=\p{Ll}|\p{N})(?=\p{Lu})/gu, ' ')
    .split(/[\s._-]+/)
    .filter(Boolean)
  return [...new Set([whole, ...parts].map((part) => part.toLowerCase()))].filter(Boolean)
}
