/** The mark of the site, as what stands within an `svg` of 24 by 24. */
export const MARK_SHAPES =
  '<rect x="3" y="3" width="18" height="18" rx="4"/><path d="M8 9h8M8 12.5h8M8 16h5"/>'
