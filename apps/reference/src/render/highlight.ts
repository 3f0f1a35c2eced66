import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import csharp from 'highlight.js/lib/languages/csharp'
import go from 'highlight.js/lib/languages/go'
import java from 'highlight.js/lib/languages/java'
import js from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import php from 'highlight.js/lib/languages/php'
import python from 'highlight.js/lib/languages/python'
import ts from 'highlight.js/lib/languages/typescript'

const LANGUAGES = { bash, csharp, go, java, js, json, php, python, ts }
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language)

const known = new Map<string, string>()

/** Code as HTML with its parts marked; plain text for a language that nobody registered. */
export function highlight(
  text: string,
  language: string,
  escapeHtml: (text: string) => string,
): string {
  if (!hljs.getLanguage(language)) return escapeHtml(text)
  // Both editions show the same samples.
  const key = `${language}\n${text}`
  const html = known.get(key) ?? hljs.highlight(text, { language }).value
  known.set(key, html)
  return html
}
