import type { ContactClient } from '@dingtalk-contact/client'
import { readAll } from './pages.ts'

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
  // Each list wants its first call in a way of its own.
  const attributes = await readAll((query) => client.listEmpAttributeVisibility({ query }), -1)
  const hides = await readAll((query) => client.listContactHideSettings({ query }), 0)
  const restrictions = await readAll((query) => client.listContactRestrictSetting({ query }))
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
