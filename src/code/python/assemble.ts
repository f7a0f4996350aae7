import { type Module, readModule } from "./module.ts";

/** Of packages that are installed; what is neither this nor a module of the program is Python's own. */
const installed = /^(numpy|torch|dtorch)\b/;

/** A program as one text is made of. */
interface Parts {
  /** The module that stands first: it may use what is defined below it. */
  readonly head: string;
  /** The module that stands last. */
  readonly root: string;
  /** The text of a module of the program; null for any other. */
  readonly textOf: (module: string) => string | null;
  readonly features: ReadonlySet<string>;
}

/**
 * Makes one text of several modules: their imports of each other are followed, each stands after those that it imports,
 * and what they import from elsewhere is gathered at the top.
 */
export function assemble({ head, root, textOf, features }: Parts): string {
  const seen = new Set<string>();
  const bodies: string[] = [];
  const elsewhere: Import[] = [];
  const follow = ({ imports }: Module) => {
    for (const one of imports) if (!visit(one.from ?? "")) elsewhere.push(one);
  };
  const visit = (name: string): boolean => {
    const text = textOf(name);
    if (text === null || seen.has(name)) return text !== null;
    seen.add(name);
    const module = readModule(text, features);
    follow(module);
    if (module.body !== "") bodies.push(module.body);
    return true;
  };
  seen.add(head);
  const first = readModule(textOf(head) ?? "", features);
  follow(first);
  visit(root);
  return [importLines(elsewhere), first.body].join("\n\n") + bodies.map((body) => `\n\n\n${body}`).join("");
}

type Import = Module["imports"][number];

/** In the order of PEP 8, Python's own first; each once. */
function importLines(imports: readonly Import[]): string {
  const whole = new Set<string>();
  const parts = new Map<string, Set<string>>();
  for (const { from, names } of imports) {
    if (from === null) whole.add(names[0]);
    else parts.set(from, new Set([...(parts.get(from) ?? []), ...names]));
  }
  const lines = (own: boolean) => [
    ...[...whole]
      .filter((name) => installed.test(name) !== own)
      .sort()
      .map((name) => `import ${name}`),
    ...[...parts]
      .filter(([name]) => installed.test(name) !== own)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, names]) => `from ${name} import ${[...names].sort().join(", ")}`),
  ];
  return [lines(true), lines(false)]
    .filter((group) => group.length > 0)
    .map((group) => group.join("\n"))
    .join("\n\n");
}
