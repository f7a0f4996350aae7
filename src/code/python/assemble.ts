import { type Import, type Module, readImport } from "./module.ts";

/** Installed packages; any other module that is not the program's is in Python's standard library. */
const installed: ReadonlySet<string> = new Set(["numpy", "torch", "dtorch"]);

/**
 * Follows the imports of modules, and returns all that they need by name, each after those that it imports.
 *
 * @param moduleOf returns a module of the program; null for any other
 */
export function gather(
  names: readonly string[],
  moduleOf: (name: string) => Module | null,
): ReadonlyMap<string, Module> {
  const gathered = new Map<string, Module>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const module = moduleOf(name);
    if (!module) return;
    for (const { from } of module.imports.map(readImport)) if (from !== null) visit(from);
    gathered.set(name, module);
  };
  names.forEach(visit);
  return gathered;
}

/**
 * Joins modules into one text: their imports of each other are dropped, the others are gathered at the top.
 *
 * @param heads the modules that stand first; they may use what is defined below them, once that is called
 */
export function assemble(modules: ReadonlyMap<string, Module>, heads: readonly string[]): string {
  const elsewhere = [...modules.values()]
    .flatMap(({ imports }) => imports.map(readImport))
    .filter(({ from }) => from === null || !modules.has(from));
  const bodyOf = (name: string) => modules.get(name)?.body ?? "";
  const first = heads.map(bodyOf).filter((body) => body !== "");
  const others = [...modules.keys()].filter((name) => !heads.includes(name) && bodyOf(name) !== "");
  const top = [importLines(elsewhere), first.join("\n")].join("\n\n");
  return [top, ...others.map(bodyOf)].join("\n\n\n");
}

/** Returns imports in the order of PEP 8, the standard library first, each once. */
function importLines(imports: readonly Import[]): string {
  const whole = new Set<string>();
  const parts = new Map<string, Set<string>>();
  for (const { from, names } of imports) {
    if (from === null) whole.add(names[0]);
    else parts.set(from, new Set([...(parts.get(from) ?? []), ...names]));
  }
  const lines = (own: boolean) => [
    ...[...whole]
      .filter((name) => isInstalled(name) !== own)
      .sort()
      .map((name) => `import ${name}`),
    ...[...parts]
      .filter(([name]) => isInstalled(name) !== own)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, names]) => `from ${name} import ${[...names].sort().join(", ")}`),
  ];
  return [lines(true), lines(false)]
    .filter((group) => group.length > 0)
    .map((group) => group.join("\n"))
    .join("\n\n");
}

/** Says whether "torch.nn" or "numpy as np" is in an installed package. */
const isInstalled = (name: string): boolean => installed.has(name.split(/[ .]/, 1)[0]);
