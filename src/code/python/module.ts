/** A Python module: its import statements, and its text without them. */
export interface Module {
  readonly imports: readonly string[];
  readonly body: string;
}

/** Begins the conditions of a line that is not in every program: `#? noise, not asks`. */
const mark = "#? ";

/** Reads a module, leaving out the lines whose conditions the features of a program do not meet. */
export function readModule(text: string, features: ReadonlySet<string>): Module {
  const lines = text
    .split("\n")
    .map((line) => underConditions(line, features))
    .filter((line) => line !== null);
  const first = lines.findIndex((line) => line !== "" && !isImport(line));
  return {
    imports: lines.slice(0, first).filter(isImport),
    body: lines.slice(first).join("\n").trimEnd(),
  };
}

/** Returns the text of a module as a file. */
export const moduleText = ({ imports, body }: Module): string =>
  `${[...imports, body].join("\n").trimStart()}\n`;

const isImport = (line: string): boolean => line.startsWith("import ") || line.startsWith("from ");

/** Returns the line without its conditions; null where they are not met. */
function underConditions(line: string, features: ReadonlySet<string>): string | null {
  const at = line.indexOf(mark);
  if (at < 0) return line;
  const met = line
    .slice(at + mark.length)
    .split(", ")
    .every((one) => (one.startsWith("not ") ? !features.has(one.slice("not ".length)) : features.has(one)));
  return met ? line.slice(0, at).trimEnd() : null;
}

/** A Python import: `import numpy as np` has no `from`. */
export interface Import {
  readonly from: string | null;
  readonly names: readonly string[];
}

/** Reads an import statement on one line. */
export function readImport(statement: string): Import {
  if (statement.startsWith("import ")) return { from: null, names: [statement.slice("import ".length)] };
  const [from, names] = statement.slice("from ".length).split(" import ");
  return { from, names: names.split(", ") };
}
