/** Marks what becomes a bigint or a string; nobody who writes texts can guess it. */
export const newMark = () => `int:${Math.random()}:`
