import { LABELS_ZH } from './labels-zh.ts'
import { replaceAll } from './patch.ts'
import { WRITTEN_ZH } from './written-zh.ts'

/** Through this function Redoc asks for its labels, with a key and the English text. */
const ASK = '(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``'

/** Makes Redoc's script speak Chinese; fails when it is not the Redoc that was looked at. */
export function chinese(script: string): string {
  const lookUp = `(${answer})(${JSON.stringify(LABELS_ZH)},${ASK})`
  return WRITTEN_ZH.reduce(
    (text, [found, replacement, times = 1]) => replaceAll(text, found, replacement, times),
    replaceAll(
      script,
      `useTranslate:()=>({translate:${ASK}})`,
      `useTranslate:()=>({translate:${lookUp}})`,
      1,
    ),
  )
}

/** Answers Redoc from a dictionary, or as it would itself. Runs in the page. */
function answer(known: typeof LABELS_ZH, ask: (key?: string, text?: unknown) => string) {
  return (key?: string, text?: unknown): string => {
    const english = ask(key, text)
    const found = key && Object.hasOwn(known, key) ? known[key] : undefined
    return (typeof found === 'object' ? found[english] : found) ?? english
  }
}
