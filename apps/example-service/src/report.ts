import type { ContactClient } from '@dingtalk-contact/client'

/** Which settings of contacts there are. */
export interface Report {
  readonly hiddenFields: { departments: number[]; fields: string[]; active: boolean }[]
  readonly hidden: Count
  readonly restricted: Count
}

interface Count {
  readonly settings: number
  readonly active: number
}

/** Reads all settings, one list after the other: three at once are three times as soon throttled. */
export async function report(client: ContactClient): Promise<Report> {
  const page = { query: { maxResults: 100 } }
  const attributes = await Array.fromAsync(client.listEmpAttributeVisibility.items(page))
  const hides = await Array.fromAsync(client.listContactHideSettings.items(page))
  const restrictions = await Array.fromAsync(client.listContactRestrictSetting.items(page))
  return {
    hiddenFields: attributes.map(({ objectDeptIds = [], hideFields = [], active = false }) => ({
      departments: objectDeptIds,
      fields: hideFields,
      active,
    })),
    hidden: countOf(hides),
    restricted: countOf(restrictions),
  }
}

const countOf = (settings: readonly { active?: boolean }[]): Count => ({
  settings: settings.length,
  active: settings.filter(({ active }) => active).length,
})
