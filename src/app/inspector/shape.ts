import type { Inspected } from "../../plot/inspect/inspected.ts";
import type { InspectedLine } from "../../plot/inspect/lines.ts";
import { type Sentence, say, translated } from "../../words/say.ts";
import type { Answered, Missing } from "./use-inspected.ts";

type Equation = Pick<InspectedLine, "tex" | "text">;

/** The parts of the inspector that React renders: they stay the same from step to step of one rule. */
export interface Shape {
  readonly message: string | null;
  readonly schedule: readonly Equation[];
  readonly lines: readonly Equation[];
  readonly slots: readonly string[];
  readonly quantities: readonly { readonly label: string; readonly meaning: string }[];
}

const empty: Shape = { message: null, schedule: [], lines: [], slots: [], quantities: [] };

const messages: Readonly<Record<Missing, Sentence>> = {
  start: "No step has been made yet. Play the race, or make one step.",
  rows: "The rows of this data set are not here, so no step can be computed.",
};

const equation = ({ tex, text }: InspectedLine): Equation => ({ tex, text });

export const blank = (): Shape => ({ ...empty, message: say("Computing the step…") });

/** Returns the shape of what there is to show. */
export function shapeOf(answer: Answered | Missing): Shape {
  if (typeof answer === "string") return { ...empty, message: say(messages[answer]) };
  if (answer.kind === "none")
    return {
      ...empty,
      message: answer.why
        ? say("It makes no step here: {why}.", { why: translated(answer.why) })
        : say("It makes no step here."),
    };
  const { schedule, lines, slots, quantities }: Inspected = answer.inspected;
  return {
    message: null,
    schedule: schedule.map(equation),
    lines: lines.map(equation),
    slots: slots.map(({ name }) => name),
    quantities: quantities.map(({ name, symbol, meaning }) => ({
      label: symbol ? `${name} ${symbol}` : name,
      meaning,
    })),
  };
}
