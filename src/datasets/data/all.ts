import { type PackedTable, provide } from "./packed.ts";

/** Importing this file makes the rows of every real table known: `iris.generated.ts` has those of "iris". */
const files = import.meta.glob<Readonly<Record<string, PackedTable>>>("./*.generated.ts", { eager: true });

for (const [path, exported] of Object.entries(files)) {
  const id = path.slice("./".length, -".generated.ts".length);
  for (const packed of Object.values(exported)) provide(id, packed);
}
