import { posix } from 'node:path'
import ts from 'typescript'

const ROOT = '/virtual'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
}

/** A program of files that exist in memory only, by their paths. */
export function compile(files: Record<string, string>) {
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [posix.join(ROOT, path), text] as const),
  )
  // Without `directoryExists` the compiler looks for a file even where the disk has no folder.
  const { directoryExists: _, ...disk } = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => ROOT,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    getSourceFile: (file, target) => {
      const text = texts.get(file)
      return text === undefined
        ? disk.getSourceFile(file, target)
        : ts.createSourceFile(file, text, target, true)
    },
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  const checker = program.getTypeChecker()
  const diagnostics = ts.getPreEmitDiagnostics(program)
  const source = (path: string) => {
    const file = program.getSourceFile(posix.join(ROOT, path))
    if (!file) throw new Error(`The program has no file ${path}.`)
    return file
  }

  return {
    /** What the compiler has to say about a file. */
    problems: (path: string) =>
      diagnostics
        .filter(({ file }) => file === source(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    /** What an editor shows on a method of an interface. */
    documentation: (path: string, method: string) => {
      const member = methodsOf(source(path)).find(({ name }) => name.getText() === method)
      const symbol = member && checker.getSymbolAtLocation(member.name)
      if (!symbol) throw new Error(`${path} has no method ${method}.`)
      return {
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        tags: symbol
          .getJsDocTags(checker)
          .map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
      }
    },
  }
}

/** Methods, and properties that can be called: an operation with pages is one. */
function methodsOf({ statements }: ts.SourceFile): (ts.MethodSignature | ts.PropertySignature)[] {
  return statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement)
      ? statement.members.filter(
          (member) => ts.isMethodSignature(member) || ts.isPropertySignature(member),
        )
      : [],
  )
}
