/** Loads the rows of the real tables: some 100 kB, in a separate chunk. */
export const loadTables = async (): Promise<void> => {
  await import("./data/all.ts");
};
