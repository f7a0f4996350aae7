import { say, translated } from "../../words/say.ts";
import { exact, plain } from "../chart/format.ts";
import type { Size } from "../plane/viewport.ts";
import { Limits } from "./limits.ts";
import {
  barsFit,
  drawChosen,
  drawLimits,
  drawLosses,
  drawPartGround,
  type Limit,
  type PartLosses,
  roomForNames,
} from "./part-drawing.ts";
import { fromLeft, layParts, type PartLayout, type PartView, partAt } from "./part-layout.ts";
import { type Part, type PartColumns, PartExtent, partsAt } from "./part-values.ts";
import type { Pencil } from "./pencil.ts";
import type { ProblemPalette, ProblemRace, ProblemView, Reading, Subject } from "./problem-view.ts";

/** Pixels of width from which contenders' names stand beside their lines. */
const leastForNames = 420;

/** Draws the loss of each part: side by side, or by eigenvalue. */
export class PartsView implements ProblemView {
  readonly #subject: Subject;
  readonly #race: ProblemRace;
  readonly #view: PartView;
  readonly #limits: Limits | null;
  readonly #parts: readonly Part[];
  readonly #extents = new WeakMap<object, PartExtent>();
  #layout: PartLayout | null = null;
  #start: readonly number[] | null = null;
  #isNamed = false;

  constructor(subject: Subject, race: ProblemRace, view: PartView) {
    this.#subject = subject;
    this.#race = race;
    this.#view = view;
    const { definition, objective } = subject;
    this.#limits =
      view === "spectrum" && definition.part.isCurvature
        ? new Limits(race.spec, (slot) => race.training(slot)?.loss ?? [])
        : null;
    this.#parts = view === "spectrum" ? objective.parts.map(single) : objective.parts;
  }

  get count(): number {
    return this.#subject.objective.parts.length;
  }

  isKnownAt(step: number): boolean {
    return this.#lossesAt(step).length > 0;
  }

  lay(size: Size, step: number): void {
    const { contenders } = this.#race.spec;
    const columns = contenders.flatMap(({ slot }) => this.#columnsOf(slot) ?? []);
    this.#start = columns.length > 0 ? partsAt(columns[0], 0) : null;
    const arranged = {
      view: this.#view,
      parts: this.#parts,
      extents: columns.map((one) => this.#extentOf(one)),
      start: this.#start ? Math.max(...this.#start) : Number.NaN,
      limits: this.#limitsAt(step).map(({ value }) => value),
      names: 0,
    };
    const layout = layParts(arranged, size);
    this.#isNamed = size.width >= leastForNames && !barsFit(layout, contenders.length);
    const names = this.#isNamed ? roomForNames([...this.#race.names.values()]) : 0;
    this.#layout = this.#isNamed
      ? layParts({ ...arranged, names: Math.min(names, size.width / 4) }, size)
      : layout;
  }

  drawGround(pencil: Pencil, palette: ProblemPalette): void {
    if (!this.#layout) return;
    const { definition } = this.#subject;
    const ground = {
      parts: this.#parts,
      weightName: translated(definition.part.weight),
      start: this.#start,
      hair: palette.hair,
    };
    drawPartGround(pencil, this.#layout, ground, palette);
  }

  drawAt(pencil: Pencil, step: number, palette: ProblemPalette, chosen: number): void {
    if (!this.#layout) return;
    if (chosen >= 0 && chosen < this.count) drawChosen(pencil, this.#layout, chosen, palette);
    drawLimits(pencil, this.#layout, this.#limitsAt(step), palette);
    drawLosses(pencil, this.#layout, this.#lossesAt(step), this.#start, palette);
  }

  itemAt(x: number, _y: number): number {
    return this.#layout ? partAt(this.#layout, x) : -1;
  }

  next(item: number, right: number, down: number): number {
    const order = this.#layout ? fromLeft(this.#layout) : [];
    const place = order.indexOf(item) + right - down;
    return order[Math.min(order.length - 1, Math.max(0, place))] ?? -1;
  }

  nameOf(item: number): string {
    return `${translated(this.#subject.definition.part.one)} ${this.#subject.objective.parts[item].name}`;
  }

  readingsOf(item: number, step: number): readonly Reading[] {
    const { definition } = this.#subject;
    const weight = plain(this.#parts[item].weight);
    const rows: Reading[] = [{ name: translated(definition.part.weight), value: weight }];
    if (this.#start) rows.push({ name: say("at the start"), value: exact(this.#start[item]) });
    for (const { slot, values } of this.#lossesAt(step))
      rows.push({ name: this.#race.names.get(slot) ?? "", value: exact(values[item]), slot });
    return rows;
  }

  #limitsAt(step: number): readonly Limit[] {
    return this.#limits?.at(step) ?? [];
  }

  #lossesAt(step: number): PartLosses[] {
    return this.#race.spec.contenders.flatMap(({ slot }): PartLosses[] => {
      const columns = this.#columnsOf(slot);
      const values = columns && partsAt(columns, step);
      const name = this.#isNamed ? (this.#race.names.get(slot) ?? "") : "";
      return values ? [{ slot, name, values }] : [];
    });
  }

  /** Returns a contender's columns; null where there are none, or they are of a problem with other parts. */
  #columnsOf(slot: number): PartColumns | null {
    const training = this.#race.training(slot);
    if (training?.parts.length !== this.count) return null;
    const { parts, evaluations } = training;
    return { owner: training, step: evaluations.step, length: evaluations.length, parts };
  }

  #extentOf(columns: PartColumns): PartExtent {
    const known = this.#extents.get(columns.owner) ?? new PartExtent();
    this.#extents.set(columns.owner, known);
    known.extend(columns);
    return known;
  }
}

/** Returns a group of classes with the mean frequency of one: a loss by frequency is that of a class. */
const single = (part: Part): Part => ({ ...part, weight: part.weight / (part.members ?? 1) });
