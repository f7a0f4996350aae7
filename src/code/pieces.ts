const files = import.meta.glob<string>("./pieces/**/*.py", { eager: true, query: "?raw", import: "default" });

/** Modules of Python that programs are put together from, by their names: "tensors.rule". */
const pieces: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [
    path.slice("./pieces/".length, -".py".length).replaceAll("/", "."),
    text,
  ]),
);

/** The text of a module; null where there is none of that name. */
export const pieceOf = (module: string): string | null => pieces.get(module) ?? null;
