import { say } from "../../../words/say.ts";
import type { Quantity, QuantityGroup } from "../../charts/added/quantities.ts";
import { type Chart, plainChart } from "../../charts/chart.ts";
import { fitLabel, type Names } from "../../charts/names.ts";
import { lossOfPart } from "../../charts/values/sources.ts";
import { groupLine } from "./lines.ts";
import { WhoseParts } from "./WhoseParts.tsx";

/** The id of the quantity that is charted with a line for each part. */
export const partsId = "parts";

/** The contender whose parts are charted. */
export interface ChosenContender {
  readonly slot: number;
  readonly names: Names;
}

/** The parts of the loss: of a problem, or the classes that a network learns. */
export interface Parts {
  /** The name of one part, and its plural. */
  readonly one: string;
  readonly many: string;
  /** The measure of each, with a capital letter. */
  readonly what: string;
  readonly names: readonly string[];
}

/** Returns the parts that an added chart can show: all of one contender, or one of all contenders. */
export const partQuantities = (parts: Parts, chosen: ChosenContender): QuantityGroup => ({
  heading: say("By {part}", { part: parts.one }),
  quantities: [
    everyPart(parts, chosen),
    ...parts.names.map(
      (name, part): Quantity => ({
        id: `part${part + 1}`,
        title: say("{measure} of {part} {name}", { measure: parts.what, part: parts.one, name }),
        source: (slot) => lossOfPart(slot, part),
      }),
    ),
  ],
});

/** Labels that have room beside a chart. */
const mostLabels = 10;

/** Returns the quantity whose chart has a line for each part of the chosen contender. */
function everyPart({ many, what, names: parts }: Parts, { slot, names }: ChosenContender): Quantity {
  const title = say("{measure} of all {parts}", { measure: what, parts: many });
  const stride = Math.ceil(parts.length / mostLabels);
  const isLabelled = (part: number): boolean => part % stride === 0 || part === parts.length - 1;
  const label = (name: string, part: number) => fitLabel(isLabelled(part) ? name : "");
  const chart = (id: string): Chart => ({
    ...plainChart,
    id,
    title: `${title}, ${names.get(slot) ?? ""}`,
    lines: parts.map((name, part) =>
      groupLine(slot, part, parts.length, label(name, part), lossOfPart(slot, part)),
    ),
    rows: parts.map((name, part) => ({
      key: String(part),
      slot,
      name,
      sources: [lossOfPart(slot, part)],
    })),
  });
  return { id: partsId, title, source: (one) => lossOfPart(one, 0), chart, Caption: WhoseParts };
}
