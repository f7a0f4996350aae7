import {
  type ActivationName,
  activations,
  type InitializationName,
  type LossName,
} from "../../network/index.ts";

/** What the parts of a network are called on the page, in the order in which they are offered. */

export const activationNames = Object.entries(activations).map(([value, { name }]) => ({
  value: value as ActivationName,
  text: name,
}));

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

const losses: Readonly<Record<LossName, string>> = {
  bce: "Binary cross-entropy",
  cross_entropy: "Cross-entropy",
  mse: "Squared error",
  huber: "Huber",
};

const listed = <Name extends string>(names: Readonly<Record<Name, string>>) =>
  Object.entries<string>(names).map(([value, text]) => ({ value: value as Name, text }));

export const initializationNames = listed(initializations);
export const lossNames = listed(losses);
