import { readPreference } from "#preferences";
import type { Spec } from "../../experiment/index.ts";
import type { Flavour } from "../../worker/script/protocol.ts";

/** Flavours with their names, in the order in which they are offered. */
const flavours: readonly { readonly value: Flavour; readonly text: string }[] = [
  { value: "numpy", text: "NumPy" },
  { value: "torch", text: "PyTorch" },
  { value: "dtorch", text: "dtorch" },
  { value: "sweep", text: "Map on a cluster" },
];

/** Returns the flavours that an experiment has. */
export const flavoursOf = ({ map }: Pick<Spec, "map">): typeof flavours =>
  flavours.filter(({ value }) => map || value !== "sweep");

/** Key of the preference that holds the flavour. */
export const flavourKey = "code";

export const storedFlavour = (): Flavour =>
  flavours.find(({ value }) => value === readPreference(flavourKey))?.value ?? "numpy";
