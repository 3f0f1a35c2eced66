/** A JSON Schema. */
export interface Schema {
  readonly [keyword: string]: unknown
}

/** What the contract says about an operation, as far as a check has to know it. */
export interface OperationContract {
  readonly method: string
  /** The path as the contract spells it, `/v1.0/contact/users/{unionId}` say. */
  readonly path: string
  readonly request?: { readonly required: boolean; readonly schema?: Schema }
  /** By status. An answer without a schema has no body; `codes` are those of error answers. */
  readonly responses: {
    readonly [status: string]: { readonly schema?: Schema; readonly codes: readonly string[] }
  }
}

/** The schemas of the contract and the codes of its errors. */
export interface Contract {
  /** The codes with which any call that carries a token may be answered. */
  readonly commonCodes: readonly string[]
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
  readonly operations: { readonly [operationId: string]: OperationContract }
}
