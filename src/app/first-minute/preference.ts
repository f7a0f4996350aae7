/** The preference that says that the first race has been seen, and that its hints are no longer wanted. */
export const preference = { key: "first-minute", seen: "seen" } as const;
