import type { PackedTable } from "./packed.ts";

const files = import.meta.glob<Readonly<Record<string, PackedTable>>>("./*.generated.ts", { eager: true });

/** The rows of every real table by its id: `iris.generated.ts` has those of "iris". */
export const rows: ReadonlyMap<string, PackedTable> = new Map(
  Object.entries(files).flatMap(([path, exported]) => {
    const id = path.slice("./".length, -".generated.ts".length);
    return Object.values(exported).map((packed): [string, PackedTable] => [id, packed]);
  }),
);
