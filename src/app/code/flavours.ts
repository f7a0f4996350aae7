import { readPreference } from "#preferences";
import type { Flavour } from "../../worker/script/protocol.ts";

/** In the order they are offered. */
export const flavours: readonly { readonly value: Flavour; readonly text: string }[] = [
  { value: "numpy", text: "NumPy" },
  { value: "torch", text: "PyTorch" },
  { value: "dtorch", text: "dtorch" },
];

/** Where the choice is kept. */
export const flavourKey = "code";

export const storedFlavour = (): Flavour =>
  flavours.find(({ value }) => value === readPreference(flavourKey))?.value ?? "numpy";
