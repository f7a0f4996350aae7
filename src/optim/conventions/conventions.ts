import { nearest } from "../../lang/read/nearest.ts";
import type { OptimizerDefinition } from "../define/definition.ts";
import type { Values } from "../define/hyperparameter.ts";
import { optimizers } from "../define/optimizers.ts";
import { resolve } from "../define/values.ts";
import { withProse } from "../define/with-prose.ts";
import { describe } from "../library/parameter.ts";
import { isWritable, writtenOut } from "../typed/written-out.ts";
import type { Convention } from "./convention.ts";
import type { Implementation, Library, Options } from "./implementation.ts";
import { rivalDefinition } from "./rival-definition.ts";

/** An optimizer as a library computes it. */
export interface LibraryConvention {
  /** Its name there: "torch.optim.Adam". */
  readonly title: string;
  readonly library: Library;
  /** The version that was checked; the year for papers and for code without versions. */
  readonly version: string;
  /**
   * The update as a text for a link's `rule=` and for `ownRule`, its hyperparameters declared with the library's
   * defaults; null where the language cannot express it.
   */
  readonly rule: string | null;
  /** Every hyperparameter, by its name in the rule, at the library's default; ours where there is none. */
  readonly values: Values;
  /**
   * The library's options and the hyperparameter that each is: `{ learning_rate: "lr", b1: "beta1" }`. A tuple has
   * one hyperparameter per element: `{ betas: ["beta1", "beta2"] }`. A switch is 0 or 1. A hyperparameter that no
   * option names has the library's default.
   */
  readonly options: Options;
  /** A sentence or more: its difference from the optimizer here, and what follows. */
  readonly text: string;
}

/** Returns the ids of all optimizers. */
export function conventions(): readonly string[];
/**
 * Returns the libraries, authors and papers that have an optimizer, first those that have it as it is here.
 *
 * @param id the optimizer's, as in a link
 * @throws RangeError where there is none of that id
 */
export function conventions(id: string): readonly LibraryConvention[];
export function conventions(id?: string): readonly string[] | readonly LibraryConvention[] {
  if (id === undefined) return [...optimizers.keys()];
  const bare = optimizers.get(id);
  if (!bare) throw new RangeError(`id must be an optimizer's, got ${describe(id)}${suggestion(id)}`);
  const definition = withProse(bare);
  const { libraries = [], conventions: others = [] } = definition;
  return [
    ...libraries.map((one) => entry(one, definition, isWritable(definition), sameText(definition, one))),
    ...others.flatMap((convention) => entriesOf(definition, convention)),
  ];
}

function suggestion(id: string): string {
  const similar = typeof id === "string" ? nearest(id, optimizers.keys()) : null;
  return similar ? `; did you mean ${similar}?` : "; conventions() lists them";
}

function entriesOf(definition: OptimizerDefinition, convention: Convention): LibraryConvention[] {
  const { libraries = [], rival, text } = convention;
  const stated = rival && isWritable(definition) ? rivalDefinition(definition, rival) : null;
  return libraries.map((one) => entry(one, stated ?? definition, stated !== null, text));
}

/** Makes an entry. @param stated true where the rule of `form`, if it has one, is what the library computes */
function entry(
  { library, version, name, options, values: given }: Implementation,
  form: OptimizerDefinition,
  stated: boolean,
  text: string,
): LibraryConvention {
  const values = resolve(form, given);
  const rule = stated && form.kind === "rule" ? writtenOut(form, values) : null;
  return { title: name, library, version, rule, values, options, text };
}

/** Returns the sentence that names the defaults which differ from those here. */
function sameText(definition: OptimizerDefinition, { name, values }: Implementation): string {
  const ours = resolve(definition, {});
  const other = Object.entries(values).filter(([key, value]) => ours[key] !== value);
  const defaults = other.map(([key, value]) => `${key} ${value}`).join(", ");
  return `${name} computes what ${definition.name} does here${defaults && `, by default with ${defaults}`}.`;
}
