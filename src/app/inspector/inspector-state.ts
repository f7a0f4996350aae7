import { createRef } from "react";
import { create } from "zustand";
import type { ProblemTensor } from "../../problems/index.ts";

/** A weight of a network: that from one unit to another, or the bias of a unit. Units count from 0, layers from 1. */
export interface WeightChoice {
  readonly layer: number;
  readonly to: number;
  /** −1 for the bias. */
  readonly from: number;
}

export interface InspectorState {
  readonly open: boolean;
  /** The number of times that it was opened: each brings it into view. */
  readonly asked: number;
  /** The slot of the contender that is inspected, where it is still in the race. */
  readonly slot: number;
  /** 0 for x and 1 for y of a surface. */
  readonly coordinate: 0 | 1;
  readonly weight: WeightChoice;
  /** The index of a problem's parameter among all of them. */
  readonly parameter: number;
  /** The tensors of the problem on the stage; null before the first. */
  readonly tensors: readonly ProblemTensor[] | null;
  /** True where the reader chose the weight or the parameter: no other is shown where a step does not move it. */
  readonly isChosen: boolean;
}

export const useInspector = create<InspectorState>()(() => ({
  open: false,
  asked: 0,
  slot: 0,
  coordinate: 0,
  weight: { layer: 1, to: 0, from: 0 },
  parameter: 0,
  tensors: null,
  isChosen: false,
}));

/** Inspects a weight that the reader chose. */
export const chooseWeight = (weight: WeightChoice): void => useInspector.setState({ weight, isChosen: true });

/** Inspects a problem's parameter that the reader chose, by its index among all. */
export const chooseParameter = (parameter: number): void =>
  useInspector.setState({ parameter, isChosen: true });

/** Opens the inspector on a contender, or on the one inspected last. */
export const inspect = (slot?: number): void =>
  useInspector.setState((state) => ({ open: true, asked: state.asked + 1, slot: slot ?? state.slot }));

export const toggleInspector = (): void =>
  useInspector.getState().open ? useInspector.setState({ open: false }) : inspect();

/** The button that opens the inspector, which gets the focus back when that is closed. */
export const inspectButton = createRef<HTMLButtonElement>();
