import { LanguageError, readRule, typedLimits } from "../lang/index.ts";
import type { RuleDefinition } from "./definition.ts";
import { familiar } from "./familiar.ts";
import type { Hyperparameter } from "./hyperparameter.ts";

const mostKept = 64;
const kept = new Map<string, RuleDefinition>();

/** How much of a comment is taken for a name. */
const longestName = 32;

/**
 * The optimizer that a typed rule states. It is called what a comment on its first line says; its sliders are the
 * hyperparameters it declares, and every other name that it reads and never assigns.
 *
 * @throws LanguageError where the rule cannot be read
 */
export function ownRule(source: string): RuleDefinition {
  const known = kept.get(source);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const { declared, free } = readRule(source, typedLimits);
  const hyperparameters = Object.fromEntries([
    ...declared.map(({ name, value, min, max, scale }) => [
      name,
      { ...familiar(name), default: value, range: { min, max }, scale, slider: { min, max } },
    ]),
    ...free.map((name) => [name, familiar(name)]),
  ]) as Record<string, Hyperparameter>;
  for (const name of Object.keys(hyperparameters)) checkName(name, source);
  const name = nameIn(source);
  const definition: RuleDefinition = {
    kind: "rule",
    id: "own",
    name,
    family: "own",
    hyperparameters,
    rule: source,
    variants: [{ name, values: {} }],
    prose: { paper: "", notes: "A rule that was written by hand: it does what it says." },
  };
  kept.set(source, definition);
  return definition;
}

/** A link says values by name; these names it could not carry. */
function checkName(name: string, source: string): void {
  if (name !== "slot" && !name.startsWith("__")) return;
  const start = Math.max(0, source.search(new RegExp(`\\b${name}\\b`)));
  throw new LanguageError(
    `${name} can't be the name of a hyperparameter.`,
    { start, end: start + name.length },
    "Choose another.",
  );
}

function nameIn(source: string): string {
  const [, comment = ""] = /^\s*#[ \t]*([^\r\n]*)/.exec(source) ?? [];
  const name = comment.trim();
  if (name === "") return "Your rule";
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
