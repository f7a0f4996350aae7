import { contenderIn, definitionOf, valuesAt } from "../../experiment/index.ts";
import { isWritable, writtenOut } from "../../optim/typed/written-out.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { withRule } from "./rule-changes.ts";

/** Gives a contender another typed rule; letters typed one after the other are one change to undo. */
export const setRule = (slot: number, rule: string): void =>
  commit(
    ofSpec((spec) => withRule(spec, slot, rule)),
    { gesture: `rule ${slot}` },
  );

/** Writes a contender's rule out as a typed rule, for editing; the race stays the same. */
export const writeOut = (slot: number): void =>
  commit(
    ofSpec((spec) => {
      const definition = definitionOf(contenderIn(spec, slot));
      return isWritable(definition)
        ? withRule(spec, slot, writtenOut(definition, valuesAt(spec, slot, 0)))
        : spec;
    }),
  );
