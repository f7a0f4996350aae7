import { activations, type InitializationName, type LossDefinition } from "../../../network/index.ts";

/** Names of activations, losses and initialisations on the page, in the order in which they are offered. */

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, text: name });

export const activationNames = [...activations.values()].map(named);

export const lossNames = (losses: Iterable<LossDefinition>) => Array.from(losses, named);

const initializations: Readonly<Record<InitializationName, string>> = {
  xavier_uniform: "Xavier uniform",
  xavier_normal: "Xavier normal",
  kaiming_uniform: "Kaiming uniform",
  kaiming_normal: "Kaiming normal",
  lecun_uniform: "LeCun uniform",
  lecun_normal: "LeCun normal",
  pytorch: "PyTorch’s default",
  normal: "Normal",
  zeros: "Zeros",
};

export const initializationNames = Object.entries(initializations).map(([value, text]) => ({
  value: value as InitializationName,
  text,
}));
