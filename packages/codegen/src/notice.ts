/** Stands at the top of every generated file. */
export const NOTICE = `// Generated from the contract in spec/. Never edit this file: change the contract and run \`pnpm generate\`.
`
