import { type PackedTable, provide } from "../../datasets/data/packed.ts";

/** The global object, on which the script with the rows leaves them for the script that asked for it. */
const place = globalThis as { downhillRows?: ReadonlyMap<string, PackedTable> };

export function leave(rows: ReadonlyMap<string, PackedTable>): void {
  place.downhillRows = rows;
}

/** Provides the rows that a script has left. */
export function provideRows(): void {
  for (const [id, packed] of place.downhillRows ?? []) provide(id, packed);
}
