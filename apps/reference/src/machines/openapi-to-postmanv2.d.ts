// The package has no types of its own; these are of the part that is used.
declare module 'openapi-to-postmanv2' {
  export function convertV2(
    input: { type: 'json'; data: object },
    options: { readonly [name: string]: string | boolean },
    callback: (
      error: Error | null,
      outcome?: {
        result: boolean
        reason?: string
        output?: readonly { type: string; data: object }[]
      },
    ) => void,
  ): void
}
