// The client is for `import` alone, and a part of this package is built for `require` too: the
// compiler wants to be told that nothing but types is meant.
// biome-ignore syntax/correctness/noTypeOnlyImportAttributes: it is right for `resolution-mode`
import type { ApiError, OperationId, operations } from '@dingtalk-contact/client' with {
  'resolution-mode': 'import',
}

export type { ApiError, OperationId, operations }
