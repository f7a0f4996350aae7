/** Loads the rows of the real tables: some 100 kB that come apart from the rest. */
export const loadTables = async (): Promise<void> => {
  await import("./data/all.ts");
};
