// What Redoc writes in English without asking its translations.

/** A piece of Redoc's script, what takes its place in Chinese, and how often it stands there. */
export type Written = readonly [found: string, replacement: string, times?: number]

export const WRITTEN_ZH: readonly Written[] = [
  // Types and limits of fields.
  ['`Array of `', '`数组，元素为 `', 2],
  ['`Array of items`', '`数组`'],
  ['`$1s$2`', '`$1$2`'],
  ['i=`items`;else', 'i=`数组`;else'],
  ['n(Kb(`characters`,', 'n(Kb(`个字符`,'],
  ['n(Kb(`items`,', 'n(Kb(`个元素`,'],
  ['r===1&&i===1?`property`:`properties`', '`个属性`'],
  ['t===1?`non-empty`', 't===1?`非空`'],
  ['t.push(`unique`)', 't.push(`元素不重复`)'],
  ['`multiple of ', '`倍数：'],
  ['`property name*`', '`属性名*`'],
  ['||`property name`', '||`属性名`'],
  ['children:`Array [`', 'children:`数组 [`', 4],
  ['children:`Recursive`', 'children:`递归`'],
  ['`One of:`', '`取其一：`', 2],
  ['`Any of:`', '`取一或多：`', 2],

  // Lists of values. Redoc knows an array by the English name of its type.
  ['`Items `:``', '``:``', 2],
  ['?`Value:`:`Enum:`', '?`取值：`:`取值：`'],
  ['?`Value`:`Enum Value`', '?`取值`:`取值`'],
  ['children:`Description`})]})})', 'children:`说明`})]})})'],
  ['label:`Enum:`', 'label:`取值：`'],

  // Samples and answers.
  ['label:`Payload`', 'label:`请求体`'],
  ['title:`Payload`', 'title:`请求体`'],
  ['"aria-label":`Response status`', '"aria-label":`响应状态码`'],
  ['"aria-label":`Example`', '"aria-label":`示例`'],
  ['"aria-label":`Copy`', '"aria-label":`复制`'],
  ['"aria-label":`Expand all`', '"aria-label":`全部展开`'],
  ['"aria-label":`Collapse all`', '"aria-label":`全部收起`'],
  ['"aria-label":`collapse`', '"aria-label":`收起`'],
  ['`link to $', '`链接到 $', 15],

  // The place of a token.
  [
    'e.in.charAt(0).toUpperCase()+e.in.slice(1)',
    '({header:`请求头`,query:`查询`,cookie:`Cookie `})[e.in]',
  ],

  // The frame of the page.
  ['?`Show sidebar`:`Hide sidebar`', '?`显示侧边栏`:`隐藏侧边栏`'],
  ['?`Close navigation menu`:`Open navigation menu`', '?`关闭导航菜单`:`打开导航菜单`'],
  ['tip:`Switch color mode`', 'tip:`切换浅色或深色`'],
  ['"aria-label":t,size:`small`', '"aria-label":`切换浅色或深色`,size:`small`'],
  ['alt:`redocly logo`', 'alt:`Redocly`'],
  ['children:`API docs by`', 'children:`文档渲染：`'],
  ['children:`Something went wrong rendering the API documentation.`', 'children:`文档渲染出错。`'],
  ['title:`Error details`', 'title:`错误详情`'],
  ['children:`Reload page`', 'children:`重新加载`'],

  // The search.
  ['"aria-label":`Search trigger button`', '"aria-label":`搜索`'],
  ['placeholder:`Search docs...`', 'placeholder:`搜索文档`'],
  ['children:`Searching...`', 'children:`正在搜索……`'],
  ['children:`No results`', 'children:`没有结果`'],
  ['children:`Search endpoints, schemas, and more...`', 'children:`搜索接口、字段、示例……`'],
  ['text:`to navigate`', 'text:`选择`'],
  ['text:`to select`', 'text:`打开`'],
  ['text:`to exit`', 'text:`关闭`'],
  ['children:`Cancel`', 'children:`取消`'],
  ['H1(u.place)', `H1(${placeInChinese}(u.place))`],
]

/**
 * Where a hit of the search stands: `response 200 examples`, say. Redoc compares these texts before it
 * shows them, so they are translated as they are shown. Runs in the page.
 */
function placeInChinese(place: string): string {
  const words: { [word: string]: string } = {
    request: '请求',
    response: '响应',
    path: '路径',
    query: '查询',
    header: '请求头',
    cookie: 'Cookie ',
    body: '体',
    fields: '字段',
    parameters: '参数',
    examples: '示例',
    schema: '数据结构',
    description: '说明',
    overview: '概览',
    security: '鉴权',
    server: '服务地址',
    variables: '变量',
  }
  return place.replace(/[a-z]+/g, (word) => words[word] ?? word)
}
