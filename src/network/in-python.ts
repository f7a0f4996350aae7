import type { ActivationInPython } from "./activation.ts";
import type { LossInPython } from "./loss.ts";

/** A file of a definition, with its text in Python beside it. */
interface File<Text> {
  readonly default: { readonly id: string };
  readonly python: Text;
}

const byId = <Text>(files: Readonly<Record<string, File<Text>>>): ReadonlyMap<string, Text> =>
  new Map(Object.values(files).map(({ default: { id }, python }) => [id, python]));

const activations = byId(import.meta.glob<File<ActivationInPython>>("./activations/*.ts", { eager: true }));
const losses = byId(import.meta.glob<File<LossInPython>>("./losses/*.ts", { eager: true }));

// Apart from the definitions, so that only what writes programs loads it.

/** @throws RangeError where no activation has the id */
export const activationInPython = (id: string): ActivationInPython => found(activations, id, "activation");

/** @throws RangeError where no loss has the id */
export const lossInPython = (id: string): LossInPython => found(losses, id, "loss");

function found<Text>(texts: ReadonlyMap<string, Text>, id: string, kind: string): Text {
  const text = texts.get(id);
  if (text === undefined) throw new RangeError(`there is no ${kind} ${id} in Python`);
  return text;
}
