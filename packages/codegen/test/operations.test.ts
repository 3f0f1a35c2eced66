// The generated files are given to the compiler together with callers, right ones and wrong ones.
import { beforeAll, expect, test } from 'vitest'
import { compile } from './support/compile.ts'
import { document } from './support/document.ts'
import { generate } from './support/generated.ts'

const PRELUDE = `
import { operationFacts } from './generated/facts.ts'
import type {
  CommonError, ContactOperations, GetThingResponse, OperationErrors, OperationId,
} from './generated/operations.ts'
import type { Thing } from './generated/schema.ts'
declare const api: ContactOperations
declare const thing: Thing
declare function same<One, Other>(
  yes: (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false,
): void
`

const accepted = {
  'path and optional query': `api.getThing({ path: { thingId: 'a' } })
    api.getThing({ path: { thingId: 'a' }, query: { revision: 1 } })`,
  'path, required query and body': `api.putThing({
    path: { thingId: 'a' }, query: { revision: 1, notify: 0 }, body: { name: 'x' },
  })`,
  'a request that is optional as a whole': `api.listThings()
    api.listThings({}); api.listThings({ query: {} }); api.listThings({ query: { size: 5 } })`,
  'an optional body, given or not': `api.noteThing(); api.noteThing({ body: { name: 'x' } })`,
  'a walk that knows its first cursor need not be told': `api.searchThings.items({ body: { size: 5 } })
    api.searchThings.items({ body: { from: 7 } }); api.listThings.items()`,
  'a walk without a first cursor': `api.listParts.items({ path: { thingId: 'a' } })`,
  'an operation that takes nothing': 'api.ping(); api.ping({})',
  'options after the request': `api.ping({}, { signal: { aborted: false } })`,
  'an answer has the type of its schema': `const { name }: Thing = await api.getThing({ path: { thingId: 'a' } })
    same<GetThingResponse, Thing>(true); const text: string = name; void text`,
  'an empty answer is void': `same<Awaited<ReturnType<typeof api.deleteThing>>, void>(true)`,
  'the ids of the operations': `same<OperationId,
    'deleteThing' | 'getThing' | 'getToken' | 'listParts' | 'listThings' | 'noteThing' | 'ping' | 'putThing'
    | 'searchThings'>(true)`,
  'the codes that any call with a token can get': `same<CommonError['code'], 'access.denied' | 'access.throttled'>(true)`,
  'the codes of an operation': `same<OperationErrors['getThing']['code'], CommonError['code'] | 'thing.missing'>(true)
    same<OperationErrors['putThing']['code'], CommonError['code'] | 'thing.invalid' | 'thing.locked'>(true)
    same<OperationErrors['ping']['code'], CommonError['code']>(true)`,
  'the codes of an operation without a token are its own list': `same<OperationErrors['getToken']['code'],
    'access.throttled' | 'secret.wrong'>(true)`,
  'every operation has facts': `for (const id of ['ping', 'getThing'] as const) void operationFacts[id].path`,
  'a known string, any other string': `thing.colour = 'red'; thing.colour = 'mauve'
    same<Extract<Thing['colour'], 'red' | 'dark-blue'>, 'red' | 'dark-blue'>(true)`,
  'a known number, any other number': `thing.kind = 1; thing.kind = 7
    same<Extract<Thing['kind'], 1 | 2>, 1 | 2>(true)`,
  'an object without properties holds anything': `thing.extra = { any: 1 }`,
  'a property with a default may be left out': `const small: Thing = { name: 'x' }; void small`,
}

const refused: Record<string, [code: string, problem: RegExp]> = {
  'a misspelt path key': [`api.getThing({ path: { thingID: 'a' } })`, /'thingID' does not exist/],
  'a misspelt query key': ['api.listThings({ query: { sise: 5 } })', /'sise' does not exist/],
  'a misspelt body key': [
    `api.noteThing({ body: { name: 'x', color: 'red' } })`,
    /'color' does not exist/,
  ],
  'a misspelt part': [
    `api.getThing({ path: { thingId: 'a' }, qeury: {} })`,
    /'qeury' does not exist/,
  ],
  'no path': ['api.getThing({})', /'path' is missing/],
  'no required query': [
    `api.putThing({ path: { thingId: 'a' }, body: { name: 'x' } })`,
    /'query' is missing/,
  ],
  'no required member of the query': [
    `api.putThing({ path: { thingId: 'a' }, query: { notify: 1 }, body: { name: 'x' } })`,
    /'revision' is missing/,
  ],
  'no required body': [
    `api.putThing({ path: { thingId: 'a' }, query: { revision: 1 } })`,
    /'body' is missing/,
  ],
  'no required member of the body': [`api.getToken({ body: {} })`, /'secret' is missing/],
  'no request where one is required': ['api.getThing()', /Expected 1-2 arguments/],
  'a call without the cursor that it has to say': [
    `api.searchThings({ body: { size: 5 } })`,
    /'from' is missing/,
  ],
  'a wrong type in the path': [
    `api.getThing({ path: { thingId: 5 } })`,
    /'number' is not assignable to type 'string'/,
  ],
  'a wrong type in the query': [
    `api.listThings({ query: { size: '5' } })`,
    /'string' is not assignable to type 'number'/,
  ],
  'a wrong type in the body': [
    'api.noteThing({ body: { name: true } })',
    /'boolean' is not assignable to type 'string'/,
  ],
  'a request where none is taken': ['api.ping({ query: {} })', /not assignable to type 'never'/],
  'an empty answer that is read': [
    `(await api.deleteThing({ path: { thingId: 'a' } })).name`,
    /'name' does not exist on type 'void'/,
  ],
  'a number for a known string': ['thing.colour = 5', /'5' is not assignable to type/],
  'a string for a known number': [`thing.kind = '1'`, /'"1"' is not assignable to type/],
  'an operation that the contract does not have': [
    'api.getThings()',
    /'getThings' does not exist.*'getThing'/,
  ],
  'a code that the operation does not document': [
    `const code: OperationErrors['ping']['code'] = 'thing.missing'; void code`,
    /'"thing.missing"' is not assignable/,
  ],
}

const fileOf = (title: string) => `${title.replaceAll(/\W+/g, '-')}.ts`

let program: ReturnType<typeof compile>

beforeAll(async () => {
  const callers = [...Object.entries(accepted), ...Object.entries(refused)].map(
    ([title, code]) => [fileOf(title), PRELUDE + (Array.isArray(code) ? code[0] : code)] as const,
  )
  program = compile({ ...(await generate(document)), ...Object.fromEntries(callers) })
}, 60_000)

test('the generated files compile', () => {
  const files = ['facts', 'operations', 'schema'].map((name) => `generated/${name}.ts`)
  expect(files.flatMap((file) => program.problems(file))).toEqual([])
})

test.each(Object.keys(accepted))('compiles: %s', (title) => {
  expect(program.problems(fileOf(title))).toEqual([])
})

test.each(Object.entries(refused))('does not compile: %s', (title, [, problem]) => {
  const problems = program.problems(fileOf(title))
  // One problem, or the caller is wrong in a way that this test is not about.
  expect(problems).toEqual([expect.stringMatching(problem)])
})
