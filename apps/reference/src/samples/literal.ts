/** As wide as a line may be. */
export const LINE_WIDTH = 100
/** Wider objects have their fields one below the other, which reads more easily. */
const OBJECT_WIDTH = 60

/**
 * A value as JavaScript writes it, laid out as Biome leaves it. `column` is where it begins, `indent` that
 * of its line.
 */
export function literal(value: unknown, column: number, indent: number): string {
  const text = inline(value)
  if (!isHolder(value)) return text
  const isArray = Array.isArray(value)
  // What follows takes a column: a comma, or a parenthesis.
  const fits = column + text.length < LINE_WIDTH && (isArray || text.length <= OBJECT_WIDTH)
  if (fits && !holdsTable(value)) return text

  const inner = indent + 2
  const lines = Object.entries(value).map(([name, each]) => {
    const key = isArray ? '' : `${propertyName(name)}: `
    return `${' '.repeat(inner)}${key}${literal(each, inner + key.length, inner)},\n`
  })
  const [open, close] = isArray ? '[]' : '{}'
  return `${open}\n${lines.join('')}${' '.repeat(indent)}${close}`
}

/** A text in the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const quote = text.split("'").length > text.split('"').length ? '"' : "'"
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`
}

/** Whether a name can stand in code without quotes. */
export const isIdentifier = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name)

const propertyName = (name: string) => (isIdentifier(name) ? name : quoted(name))

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (!isHolder(value)) return String(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  const fields = Object.entries(value).map(
    ([name, each]) => `${propertyName(name)}: ${inline(each)}`,
  )
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** Biome writes several objects of several fields one below the other, however short they are. */
const holdsTable = (value: object): boolean =>
  (Array.isArray(value) &&
    value.length > 1 &&
    value.every((each) => isHolder(each) && Object.keys(each).length > 1)) ||
  Object.values(value).some((each) => isHolder(each) && holdsTable(each))
