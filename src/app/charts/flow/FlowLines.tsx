import { useEffect, useMemo } from "react";
import { type FlowKind, flowKinds } from "../../../experiment/flow/flow-slot.ts";
import { flowDashes } from "../../../plot/plane/flow-line.ts";
import { say } from "../../../words/say.ts";
import { useFlowsShown } from "../../state/flows-shown.ts";
import { type Beside, useBeside } from "../beside.ts";
import { lookOf } from "../chart.ts";
import { fitLabel, useNames } from "../names.ts";
import { flowComputations, flowNames, flowSource, useFlowNews } from "./computation.ts";
import { flowLabels, flowNote } from "./words.ts";

/** Computes the flows that are shown and adds their lines to the charts while it is mounted. Shows nothing itself. */
export default function FlowLines() {
  const { gradient, central } = useFlowsShown();
  const news = useFlowNews();
  const names = useNames();
  const kinds = useMemo(
    () => flowKinds.filter((kind) => (kind === "gradient" ? gradient : central)),
    [gradient, central],
  );
  useEffect(() => {
    const ends = kinds.map((kind) => flowComputations[kind].follow());
    return () => {
      for (const end of ends) end();
    };
  }, [kinds]);
  const slots = kinds.map((kind) => news[kind].slot).join();
  const notesOn = (quantity: "loss" | "sharpness"): string =>
    kinds.map((kind) => flowNote(kind, quantity, news[kind], names)).join(" · ");
  const [ofLoss, ofSharpness] = [notesOn("loss"), notesOn("sharpness")];
  useEffect(() => {
    const of = (slots === "" ? [] : slots.split(",")).map((text) => (text === "" ? null : Number(text)));
    useBeside.setState({
      loss: theoryOf("loss", kinds, of, ofLoss),
      sharpness: theoryOf("sharpness", kinds, of, ofSharpness),
    });
  }, [kinds, slots, ofLoss, ofSharpness]);
  useEffect(() => () => useBeside.setState({ loss: null, sharpness: null }), []);
  return null;
}

function theoryOf(
  name: "loss" | "sharpness",
  kinds: readonly FlowKind[],
  slots: readonly (number | null)[],
  note: string,
): Beside {
  const shown = kinds.flatMap((kind, i) => {
    const slot = slots[i] ?? null;
    return slot === null ? [] : [{ kind, slot, source: flowSource(kind, name) }];
  });
  return {
    note,
    lines: shown.map(({ kind, slot, source }) => ({
      ...lookOf(slot),
      ...fitLabel(say(flowLabels[kind])),
      key: `${kind} flow`,
      source,
      color: "var(--ink)",
      dash: flowDashes[kind],
      weight: "light",
    })),
    rows: shown.map(({ kind, slot, source }) => ({
      key: `${kind} flow`,
      slot,
      name: say(flowNames[kind]),
      sources: [source],
    })),
  };
}
