import { contenderIn, definitionOf, valuesAt } from "../../experiment/index.ts";
import { isWritable, writtenOut } from "../../optim/define/written-out.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { withRule } from "./rule-changes.ts";

/** Gives a contender another rule, written by hand; letters typed one after the other are one change to undo. */
export const setRule = (slot: number, rule: string): void =>
  commit(
    ofSpec((spec) => withRule(spec, slot, rule)),
    { gesture: `rule ${slot}` },
  );

/** Makes a contender's rule its own, to be edited: the same race, with the rule written out. */
export const writeOut = (slot: number): void =>
  commit(
    ofSpec((spec) => {
      const definition = definitionOf(contenderIn(spec, slot));
      return isWritable(definition)
        ? withRule(spec, slot, writtenOut(definition, valuesAt(spec, slot, 0)))
        : spec;
    }),
  );
