import { inPython } from "../optim/in-python.ts";
import { type AddonDefinition, readsLoss } from "../optim/index.ts";
import type { Made } from "./contender.ts";
import { Inexpressible } from "./inexpressible.ts";
import { keywords, plainly } from "./options.ts";
import { definitionModule, type Folder, pieceOf, withLosses } from "./pieces.ts";
import { isRate, type Plan } from "./plan.ts";
import { call, list } from "./python/layout.ts";
import { variableName } from "./python/names.ts";
import { torchScheduler } from "./torch-schedulers.ts";

/**
 * Puts the addons of a contender around its optimizer, the outermost last.
 *
 * @param native tells if it is an optimizer of PyTorch's kind, which alone PyTorch's schedulers take
 * @throws Inexpressible where an addon has no piece
 */
export function withAddons(plan: Plan, optimizer: Made, folder: Folder, native = false): Made {
  return plan.addons
    .filter((addon) => !isRate(addon))
    .reduceRight(
      (inner, addon) => {
        const [values] = plan.groups[0].addons.get(addon.id)!;
        const { name, module } = sourceOf(addon, readsLoss(plan.definition));
        return {
          text: call(name, [inner.text, ...keywords(plainly(addon)(values))]),
          imports: [...inner.imports, `from ${module} import ${name}`],
          features: inner.features,
        };
      },
      withRate(plan, optimizer, folder, native),
    );
}

/** The class of an addon in Python, and the module that has it. */
function sourceOf(addon: AddonDefinition, losses: boolean): { name: string; module: string } {
  const { python, pythonWithLosses } = inPython.get(addon.id) ?? {};
  const gathers = losses && addon.kind === "accumulation";
  const source = gathers ? pythonWithLosses : python;
  if (!source) throw new Inexpressible(`${addon.name} has not been written in Python yet.`);
  return { name: source.name, module: definitionModule(gathers ? withLosses(addon.id) : addon.id) };
}

/** Lets a warmup, a schedule or both set the learning rate. */
function withRate(plan: Plan, optimizer: Made, folder: Folder, native: boolean): Made {
  const [warmup, schedule] = (["warmup", "schedule"] as const).map((kind) =>
    plan.addons.find((addon) => addon.kind === kind),
  );
  if (!warmup && !schedule) return optimizer;
  const own = native ? torchScheduler(plan) : null;
  if (own)
    return {
      ...optimizer,
      text: call("WithScheduler", [optimizer.text, ...own]),
      imports: [...optimizer.imports, "from tensors.scheduler import WithScheduler", "import torch"],
    };
  const name = schedule ? variableName(schedule.id) : "unscheduled";
  const settings = plan.groups.map(({ addons }) => {
    const [values] = (schedule && addons.get(schedule.id)) ?? [{}];
    return call("dict", schedule ? keywords(plainly(schedule)(values)) : []);
  });
  const [rising] = (warmup && plan.groups[0].addons.get(warmup.id)) ?? [];
  return {
    text: call("Scheduled", [
      optimizer.text,
      `schedule=${name}`,
      list(settings, "settings="),
      ...(warmup && rising ? [call("warmup=dict", keywords(plainly(warmup)(rising)))] : []),
    ]),
    imports: [
      ...optimizer.imports,
      `from ${folder}.scheduled import Scheduled`,
      pieceImport(`common.schedules.${name}`, name, schedule),
    ],
    features: warmup ? [...optimizer.features, "warmup"] : optimizer.features,
  };
}

function pieceImport(module: string, name: string, addon?: AddonDefinition): string {
  if (pieceOf(module, "arrays") === null)
    throw new Inexpressible(`${addon?.name ?? name} has not been written in Python yet.`);
  return `from ${module} import ${name}`;
}
