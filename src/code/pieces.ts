const files = import.meta.glob<string>("./pieces/**/*.py", { eager: true, query: "?raw", import: "default" });

/** Pieces of Python that scripts are put together from: one file each in `pieces/`, by its path there. */
const pieces: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.slice("./pieces/".length, -".py".length), text.trim()]),
);

/** @throws RangeError where there is no such piece */
export function piece(name: string): string {
  const found = pieces.get(name);
  if (found === undefined) throw new RangeError(`no piece of Python is called ${name}`);
  return found;
}

/** A piece that not every optimizer or addon has. */
export const pieceOrNull = (name: string): string | null => pieces.get(name) ?? null;
