import { type AddonDefinition, readsLoss } from "../optim/index.ts";
import { call, Inexpressible, keywords, plainly } from "./contenders.ts";
import { piece, pieceOrNull } from "./pieces.ts";
import type { Plan } from "./plan.ts";
import { variableName } from "./python/names.ts";
import { torchScheduler } from "./torch-schedulers.ts";

/** Puts what goes round optimizers round them, and keeps the pieces that this takes. */
export class Rounds {
  readonly #flavour: "numpy" | "torch";
  readonly #pieces = new Map<string, string>();

  constructor(flavour: "numpy" | "torch") {
    this.#flavour = flavour;
  }

  /** The pieces used, each once, in the order of their use. */
  get pieces(): readonly string[] {
    return [...this.#pieces.values()];
  }

  /**
   * The optimizer with its addons round it, outermost last to be called.
   *
   * @param optimizer its text
   * @param native whether it is an optimizer of PyTorch's kind, which alone its schedulers take
   * @throws Inexpressible where one of them has no piece
   */
  round(plan: Plan, optimizer: string, native = false): string {
    const [warmup, schedule] = (["warmup", "schedule"] as const).map((kind) =>
      plan.addons.find((addon) => addon.kind === kind),
    );
    const rated = warmup || schedule ? this.scheduled(plan, optimizer, native, warmup, schedule) : optimizer;
    return plan.addons
      .filter(({ kind }) => kind !== "warmup" && kind !== "schedule")
      .reduceRight((inner, addon) => {
        this.use(`addons/${addon.id}.${this.#flavour}`, addon.name);
        const gathersLosses = addon.kind === "accumulation" && readsLoss(plan.definition);
        if (gathersLosses) this.use(`addons/${addon.id}-losses.${this.#flavour}`, addon.name);
        const [values] = plan.groups[0].addons.get(addon.id)!;
        return call(`${className(addon.id)}${gathersLosses ? "Losses" : ""}`, [
          inner,
          keywords(plainly(addon)(values)),
        ]);
      }, rated);
  }

  /** Takes a piece in. @throws Inexpressible where there is none */
  use(name: string, what: string): void {
    const text = pieceOrNull(name);
    if (text === null) throw new Inexpressible(`${what} has not been written in Python yet.`);
    this.#pieces.set(name, text);
  }

  /** With a learning rate that a warmup, a schedule or both set. */
  private scheduled(
    plan: Plan,
    optimizer: string,
    native: boolean,
    warmup: AddonDefinition | undefined,
    schedule: AddonDefinition | undefined,
  ): string {
    const own = native ? torchScheduler(plan) : null;
    if (own) {
      this.use("addons/scheduler.torch", "A scheduler");
      return call("WithScheduler", [optimizer, own]);
    }
    if (schedule) this.use(`schedules/${schedule.id}`, schedule.name);
    else this.#pieces.set("unscheduled", piece("addons/unscheduled"));
    this.use(`addons/scheduled.${this.#flavour}`, "A schedule");
    const groups = plan.groups.map(({ addons }) => {
      const [values] = (schedule && addons.get(schedule.id)) ?? [{}];
      return `dict(${schedule ? keywords(plainly(schedule)(values)) : ""})`;
    });
    const [rising] = (warmup && plan.groups[0].addons.get(warmup.id)) ?? [];
    return call("Scheduled", [
      optimizer,
      schedule ? variableName(schedule.id) : "unscheduled",
      `[${groups.join(", ")}]`,
      `dict(${warmup && rising ? keywords(plainly(warmup)(rising)) : "steps=0, start_factor=1.0"})`,
    ]);
  }
}

/** "clip-norm" as a class: "ClipNorm". */
const className = (id: string): string =>
  id
    .split("-")
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("");
