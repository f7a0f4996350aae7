import { digitsToTell, significant } from "../../lang/index.ts";
import { say, withSeparator } from "../../words/say.ts";
import type { Inspected } from "./inspected.ts";
import type { InspectedLine } from "./lines.ts";

/** Returns a statement as a line of text: the equation, its numbers, the value. */
export const lineAsText = ({ text, numbers, value, fault }: InspectedLine): string =>
  [text, ...(numbers ? [numbers] : []), value].join(" = ") + (fault ? ` (${fault})` : "");

/** Returns a number with the decimal separator of the current language. */
export const written = (value: number, digits?: number): string => withSeparator(significant(value, digits));

/** Returns values as a line of text: "η = 0.05, β₁ = 0.9"; empty without any. */
export const valuesAsText = ({ values }: Pick<Inspected, "values">): string =>
  values.map(({ symbol, value, word }) => `${symbol} = ${word ?? written(value)}`).join(", ");

/** The numbers that are shown of a quantity that has many: the first and the last, as most are in order. */
const listed = { first: 5, last: 2 };

/** Returns a quantity's numbers. */
export function quantityAsText(value: number | readonly number[]): string {
  if (typeof value === "number") return written(value);
  const { first, last } = listed;
  const all = value.map((one) => written(one));
  const shown = all.length > first + last + 1 ? [...all.slice(0, first), "…", ...all.slice(-last)] : all;
  return shown.join(", ");
}

/** Returns the heading of an update: "Adam, step 42, y". */
export const headingOf = (name: string, { step }: Inspected, element: string): string =>
  say("{name}, step {step}, {element}", { name, step: String(step), element });

/** Returns what the inspector shows, line by line. @param element the name of the inspected element */
export function inspectedAsText(name: string, shown: Inspected, element: string): string[] {
  const { lines, schedule, effects, reasons, quantities, ended } = shown;
  const values = valuesAsText(shown);
  return [
    headingOf(name, shown, element),
    ...(ended ? [ended] : []),
    ...schedule.map(lineAsText),
    ...lines.map(lineAsText),
    ...(lines.length === 0 ? [movedAsText(shown)].filter(Boolean) : []),
    ...quantities.map((one) => `${one.name} = ${quantityAsText(one.value)}`),
    ...effects,
    ...reasons,
    ...(values ? [say("With {values}.", { values })] : []),
  ];
}

/** Says where the parameter went; empty where no update was made. */
export function movedAsText({ moved }: Inspected): string {
  if (!moved) return "";
  const { before, after, grad } = moved;
  const digits = digitsToTell(before, after);
  return say("{before} became {after}, with gradient {gradient}.", {
    before: written(before, digits),
    after: written(after, digits),
    gradient: written(grad),
  });
}

/** Returns a sentence or two for a screen reader. */
export function inspectedInSpeech(name: string, shown: Inspected, element: string): string {
  const { effects, reasons, ended, lines } = shown;
  const faults = lines.flatMap(({ fault }) => (fault ? [fault] : []));
  const moved = movedAsText(shown) || say("No update.");
  const end = ended ? [ended] : [];
  return [`${headingOf(name, shown, element)}: ${moved}`, ...end, ...reasons, ...effects, ...faults].join(
    " ",
  );
}
