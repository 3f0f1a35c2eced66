import type { ContactClient } from '@dingtalk-contact/client'

/** What is hidden in a department, and from whom it is not. */
export interface HiddenFields {
  readonly fields: string[]
  readonly exceptUserIds?: string[]
}

const nameFor = (departmentId: number) => `hidden-fields of department ${departmentId}`

/**
 * Hides fields of everybody in a department. Without an `id` DingTalk would create another setting
 * with every call, so the setting of the department is looked up first.
 */
export async function hideFields(
  client: ContactClient,
  departmentId: number,
  { fields, exceptUserIds = [] }: HiddenFields,
): Promise<{ settingId: number | undefined; created: boolean }> {
  const query = { maxResults: 100 }
  const settings = await Array.fromAsync(client.listEmpAttributeVisibility.items({ query }))
  const known = settings.find(({ name }) => name === nameFor(departmentId))
  const { result } = await client.updateEmpAttrbuteVisibilitySetting({
    body: {
      ...(known?.id !== undefined && { id: known.id }),
      name: nameFor(departmentId),
      objectDeptIds: [departmentId],
      hideFields: fields,
      excludeStaffIds: exceptUserIds,
      active: true,
    },
  })
  return { settingId: result, created: known === undefined }
}
