import type { ActivationInPython } from "./activation.ts";
import { activations } from "./activations.ts";
import type { LossInPython } from "./loss.ts";
import { losses } from "./losses.ts";

// Apart from the definitions, so that only code that writes programs loads the texts.
const besideActivations = byId(
  import.meta.glob<ActivationInPython>("./activations/*.python.ts", { eager: true, import: "default" }),
);
const besideLosses = byId(
  import.meta.glob<LossInPython>("./losses/*.python.ts", { eager: true, import: "default" }),
);

/** Returns an activation's text. @throws RangeError where no activation has the id, or it has no text */
export const activationInPython = (id: string): ActivationInPython =>
  textOf("activation", id, activations, besideActivations);

/** Returns a loss's text. @throws RangeError where no loss has the id, or it has no text */
export const lossInPython = (id: string): LossInPython => textOf("loss", id, losses, besideLosses);

function byId<Text>(files: Readonly<Record<string, Text>>): ReadonlyMap<string, Text> {
  const idIn = (path: string) => path.replace(/^.*\/|\.python\.ts$/g, "").replaceAll("-", "_");
  return new Map(Object.entries(files).map(([path, text]) => [idIn(path), text]));
}

function textOf<Text>(
  kind: string,
  id: string,
  definitions: ReadonlyMap<string, { readonly python?: Text }>,
  beside: ReadonlyMap<string, Text>,
): Text {
  const text = definitions.get(id)?.python ?? beside.get(id);
  if (text === undefined) throw new RangeError(`there is no ${kind} ${id} in Python`);
  return text;
}
