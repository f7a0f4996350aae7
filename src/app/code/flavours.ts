import { readPreference } from "#preferences";
import type { Flavour } from "../../worker/script/protocol.ts";

/** Flavours with their names, in the order in which they are offered. */
export const flavours: readonly { readonly value: Flavour; readonly text: string }[] = [
  { value: "numpy", text: "NumPy" },
  { value: "torch", text: "PyTorch" },
  { value: "dtorch", text: "dtorch" },
];

/** Key of the preference that holds the flavour. */
export const flavourKey = "code";

export const storedFlavour = (): Flavour =>
  flavours.find(({ value }) => value === readPreference(flavourKey))?.value ?? "numpy";
