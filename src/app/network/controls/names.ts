import { activations, type InitializationName, type LossDefinition } from "../../../network/index.ts";
import { type Sentence, say, translated } from "../../../words/say.ts";

/** Names of activations, losses and initialisations on the page, in the order in which they are offered. */

/** Returns a choice with its text in the current language. */
export const saidChoice = <Value>({ value, text }: { readonly value: Value; readonly text: Sentence }) => ({
  value,
  text: say(text),
});

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  value: id,
  text: translated(name),
});

export const activationNames = () => Array.from(activations.values(), named);

export const lossNames = (losses: Iterable<LossDefinition>) => Array.from(losses, named);

const initializations: Readonly<Record<InitializationName, Sentence>> = {
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
