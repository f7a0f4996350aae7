import { digitsToTell, significant } from "../../lang/index.ts";
import type { Inspected } from "./inspected.ts";
import type { InspectedLine } from "./lines.ts";

/** Returns a statement as a line of text: the equation, its numbers, the value. */
export const lineAsText = ({ text, numbers, value, fault }: InspectedLine): string =>
  [text, ...(numbers ? [numbers] : []), value].join(" = ") + (fault ? ` (${fault})` : "");

/** Returns values as a line of text: "η = 0.05, β₁ = 0.9"; empty without any. */
export const valuesAsText = ({ values }: Pick<Inspected, "values">): string =>
  values.map(({ symbol, value }) => `${symbol} = ${significant(value)}`).join(", ");

/** Returns a quantity's numbers; of many the first. */
export function quantityAsText(value: number | readonly number[]): string {
  if (typeof value === "number") return significant(value);
  const shown = value.slice(0, 8).map((one) => significant(one));
  return shown.join(", ") + (value.length > 8 ? ", …" : "");
}

/** Returns the heading of an update: "Adam, step 42, y". */
export const headingOf = (name: string, { step }: Inspected, element: string): string =>
  `${name}, step ${step}, ${element}`;

/** Returns what the inspector shows, line by line. @param element the name of the inspected element */
export function inspectedAsText(name: string, shown: Inspected, element: string): string[] {
  const { lines, schedule, effects, reasons, quantities, stopped } = shown;
  const values = valuesAsText(shown);
  return [
    headingOf(name, shown, element),
    ...schedule.map(lineAsText),
    ...lines.map(lineAsText),
    ...(lines.length === 0 ? [movedAsText(shown)].filter(Boolean) : []),
    ...quantities.map((one) => `${one.name} = ${quantityAsText(one.value)}`),
    ...effects,
    ...reasons,
    ...(stopped ? [`It stopped here: ${stopped}.`] : []),
    ...(values ? [`With ${values}.`] : []),
  ];
}

/** Says where the parameter went; empty where no update was made. */
export function movedAsText({ moved }: Inspected): string {
  if (!moved) return "";
  const { before, after, grad } = moved;
  const digits = digitsToTell(before, after);
  return `${significant(before, digits)} became ${significant(after, digits)}, with gradient ${significant(grad)}.`;
}

/** Returns a sentence or two for a screen reader. */
export function inspectedInSpeech(name: string, shown: Inspected, element: string): string {
  const { effects, reasons, stopped, lines } = shown;
  const faults = lines.flatMap(({ fault }) => (fault ? [fault] : []));
  const moved = movedAsText(shown) || "No update.";
  const end = stopped ? [`It stopped here: ${stopped}.`] : [];
  return [`${headingOf(name, shown, element)}: ${moved}`, ...reasons, ...effects, ...faults, ...end].join(
    " ",
  );
}
