import { dtorchScript, numpyScript, type Script, torchScript } from "../../code/index.ts";
import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import { readPreference } from "../state/preferences.ts";

export type Flavour = "numpy" | "torch" | "dtorch";

/** In the order they are offered, each with what it gives and the end of its file's name. */
export const flavours: readonly {
  readonly value: Flavour;
  readonly text: string;
  readonly print: (spec: Spec, table?: Table) => Script;
}[] = [
  { value: "numpy", text: "NumPy", print: numpyScript },
  { value: "torch", text: "PyTorch", print: torchScript },
  { value: "dtorch", text: "dtorch", print: dtorchScript },
];

/** Where the choice is kept. */
export const flavourKey = "code";

export const storedFlavour = (): Flavour =>
  flavours.find(({ value }) => value === readPreference(flavourKey))?.value ?? "numpy";
