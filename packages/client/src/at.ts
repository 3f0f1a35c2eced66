/** The value that a JSON Pointer names. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? Object.getOwnPropertyDescriptor(node, key)?.value
          : undefined,
      value,
    )
}
