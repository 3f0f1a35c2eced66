import { csharpHttpclient } from '@scalar/snippetz/plugins/csharp/httpclient'
import { goNative } from '@scalar/snippetz/plugins/go/native'
import { javaNethttp } from '@scalar/snippetz/plugins/java/nethttp'
import { nodeFetch } from '@scalar/snippetz/plugins/node/fetch'
import { phpCurl } from '@scalar/snippetz/plugins/php/curl'
import { pythonRequests } from '@scalar/snippetz/plugins/python/requests'
import { type HttpCall, TOKEN_HEADER } from './http-call.ts'
import type { Sample } from './sample.ts'

/** A call in the languages for which snippetz writes it, each made a program that runs and prints. */
export function inLanguages(call: HttpCall): Sample[] {
  const request = harOf(call)
  return [
    { language: 'js', title: 'Node', text: finishNode(nodeFetch.generate(request)) },
    { language: 'python', title: 'Python', text: finishPython(pythonRequests.generate(request)) },
    { language: 'java', title: 'Java', text: finishJava(javaNethttp.generate(request), call) },
    { language: 'go', title: 'Go', text: finishGo(goNative.generate(request)) },
    { language: 'php', title: 'PHP', text: finishPhp(phpCurl.generate(request)) },
    { language: 'csharp', title: 'C#', text: finishCsharp(csharpHttpclient.generate(request)) },
  ]
}

/** The call as snippetz takes it: an HTTP archive has the same form. */
const harOf = ({ method, url, query, needsToken, body }: HttpCall) => ({
  method,
  url,
  queryString: query.map(([name, value]) => ({ name, value })),
  headers: [
    ...(needsToken ? [{ name: TOKEN_HEADER, value: 'YOUR_ACCESS_TOKEN' }] : []),
    ...(body === undefined ? [] : [{ name: 'Content-Type', value: JSON_TYPE }]),
  ],
  ...(body !== undefined && { postData: { mimeType: JSON_TYPE, text: JSON.stringify(body) } }),
})

const JSON_TYPE = 'application/json'

/** snippetz neither waits for the answer nor looks at it. */
const finishNode = (text: string) =>
  `const response = await ${text}\n\nconsole.log(response.status, await response.text())`

/** snippetz imports and prints nothing, and indents by four, then by two. */
const finishPython = (text: string) =>
  `import requests

response = ${text.replaceAll(/^ {4,}/gm, (spaces) => ' '.repeat(2 * spaces.length - 4))}

print(response.status_code, response.text)`

/** snippetz writes statements without a class, and the body as a stream of bytes in one line. */
function finishJava(text: string, { body }: HttpCall): string {
  // In a text block a backslash is an escape, as it is in the JSON within.
  const block = JSON.stringify(body, null, 2)?.replaceAll('\\', '\\\\')
  const request = replaced(text, 'java.net.URI.create', 'URI.create')
  const statements =
    block === undefined
      ? request
      : replaced(
          replaced(
            request,
            /^java\.io\.Byte.*\nbody\.write.*\n/,
            `String body = """\n${block}\n""";\n`,
          ),
          'ofByteArray(body.toByteArray())',
          'ofString(body)',
        )
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Sample {
  public static void main(String[] args) throws Exception {
${statements.replaceAll(/^(?=.)/gm, '    ')}
  }
}`
}

/** snippetz passes over errors, and then fails where there is no answer. */
function finishGo(text: string): string {
  const checked = text.replaceAll(
    /^\t(req|res|body), _ := .*$/gm,
    (line) => `${line.replace(', _', ', err')}\n\tif err != nil {\n\t\tpanic(err)\n\t}`,
  )
  return replaced(replaced(checked, 'Println(res)', 'Println(res.Status)'), /\n\n\}$/, '\n}')
}

/** snippetz leaves out how PHP begins, and closes what since PHP 8 closes itself, and complains since 8.5. */
const finishPhp = (text: string) => `<?php\n\n${replaced(text, '\n\ncurl_close($ch);', '')}`

/** snippetz neither indents the body, as C# allows, nor looks at the answer. */
const finishCsharp = (text: string) =>
  `${text.replace(/(?<=StringContent\(\n).*"application\/json"\);/s, (lines) => lines.replaceAll(/^/gm, '    '))}

Console.WriteLine((int)response.StatusCode);
Console.WriteLine(await response.Content.ReadAsStringAsync());`

/** Replaces what has to be there: another version of snippetz may write something else. */
function replaced(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, () => to)
  if (result === text) throw new Error(`snippetz no longer writes ${from}:\n\n${text}`)
  return result
}
