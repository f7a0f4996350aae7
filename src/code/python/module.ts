/** An import of Python's: `import numpy as np` has no `from`. */
interface Import {
  readonly from: string | null;
  readonly names: readonly string[];
}

/** A module of Python: what it imports, and its text without that. */
export interface Module {
  readonly imports: readonly Import[];
  readonly body: string;
}

/** A line that is there only under conditions ends with them: `#? noise, not asks`. */
const conditional = /^(.*?)\s*#\? (.+)$/;

/** Takes a module apart, without the lines whose conditions are not met by the features that a program has. */
export function readModule(text: string, features: ReadonlySet<string>): Module {
  const imports: Import[] = [];
  const body: string[] = [];
  for (const line of text.split("\n")) {
    const kept = underConditions(line, features);
    if (kept === null) continue;
    const found = body.length === 0 ? readImport(kept) : null;
    if (found) imports.push(found);
    else if (kept !== "" || body.length > 0) body.push(kept);
  }
  return { imports, body: body.join("\n").trimEnd() };
}

/** The line without its conditions; null where they are not met. */
function underConditions(line: string, features: ReadonlySet<string>): string | null {
  const found = conditional.exec(line);
  if (!found) return line;
  const met = found[2]
    .split(", ")
    .every((one) => (one.startsWith("not ") ? !features.has(one.slice(4)) : features.has(one)));
  return met ? found[1].trimEnd() : null;
}

function readImport(line: string): Import | null {
  const plain = /^import (.+)$/.exec(line);
  if (plain) return { from: null, names: [plain[1]] };
  const [, from, names] = /^from (\S+) import (.+)$/.exec(line) ?? [];
  return from ? { from, names: names.split(", ") } : null;
}
