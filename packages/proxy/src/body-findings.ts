import { describe, safeMediaType } from './redact.ts'

// What is found of bodies in both directions, in the same words.

const place = { in: 'body', pointer: '' } as const

/** @param reason why it cannot be read */
export const uncheckedBody = (reason: string) =>
  ({ kind: 'uncheckedBody', ...place, message: `The body was not checked: ${reason}.` }) as const

export const wrongContentType = (contentType: string | undefined) =>
  ({
    kind: 'wrongContentType',
    in: 'header',
    pointer: '/content-type',
    message: `The body must be \`application/json\`; it is ${safeMediaType(contentType)}.`,
  }) as const

export const malformedJson = (text: string) =>
  ({
    kind: 'malformedJson',
    ...place,
    message: `It is not JSON; it is ${describe(text)}.`,
  }) as const
