import { inPython } from "../optim/define/in-python.ts";
import {
  type AddonDefinition,
  followsLoss,
  ownScheduleId,
  readsLoss,
  type TorchScheduler,
  type Values,
} from "../optim/index.ts";
import type { Made } from "./contender.ts";
import { Inexpressible } from "./inexpressible.ts";
import { keywords, type Options, plainly, printValue } from "./options.ts";
import { definitionModule, type Folder, withLosses } from "./pieces.ts";
import { isRate, type Plan } from "./plan.ts";
import { call, list } from "./python/layout.ts";
import type { RuleBook } from "./rule-book.ts";

/**
 * Puts the addons of a contender around its optimizer, the outermost last.
 *
 * @param rules prints the schedules
 * @param native says whether it is a `torch.optim.Optimizer`, as PyTorch's schedulers require
 * @throws Inexpressible for an addon that has no module in Python
 */
export function withAddons(
  plan: Plan,
  optimizer: Made,
  folder: Folder,
  rules: RuleBook,
  native = false,
): Made {
  return plan.addons
    .filter((addon) => !isRate(addon))
    .reduceRight(
      (inner, addon) => {
        const [values] = plan.groups[0].addons.get(addon.id)!;
        const { name, module } = sourceOf(addon, readsLoss(plan.definition) || plan.addons.some(isByLoss));
        return {
          text: call(name, [inner.text, ...keywords(plainly(addon)(values))]),
          imports: [...inner.imports, `from ${module} import ${name}`],
          features: inner.features,
        };
      },
      withRate(plan, optimizer, folder, rules, native),
    );
}

/** Returns the class of an addon in Python, and the module that has it. */
function sourceOf(addon: AddonDefinition, losses: boolean): { name: string; module: string } {
  const { python, pythonWithLosses } = inPython.get(addon.id) ?? {};
  const gathers = losses && addon.kind === "accumulation";
  const source = gathers ? pythonWithLosses : python;
  if (!source) throw new Inexpressible(`${addon.name} has not been written in Python yet.`);
  return { name: source.name, module: definitionModule(gathers ? withLosses(addon.id) : addon.id) };
}

/** Lets a warmup, a schedule or both set the learning rate. */
function withRate(plan: Plan, optimizer: Made, folder: Folder, rules: RuleBook, native: boolean): Made {
  const warmup = plan.addons.find(({ kind }) => kind === "warmup");
  const schedule = plan.addons.find((addon) => addon.kind === "schedule");
  if (!warmup && !schedule) return optimizer;
  const own = native && !warmup && schedule?.torch ? torchScheduler(plan, schedule, schedule.torch) : null;
  if (own)
    return {
      ...optimizer,
      text: call("WithScheduler", [optimizer.text, ...own]),
      imports: [...optimizer.imports, "from tensors.scheduler import WithScheduler", "import torch"],
    };
  const { name, readsLoss } = rules.ofSchedule(schedule);
  const [scheduled, module] = readsLoss
    ? (["ScheduledByLoss", "scheduled_by_loss"] as const)
    : (["Scheduled", "scheduled"] as const);
  const settings = plan.groups.map(({ addons }) => {
    const [values] = (schedule && addons.get(schedule.id)) ?? [{}];
    return call("dict", schedule ? keywords(plainly(schedule)(values)) : []);
  });
  const [rising] = (warmup && plan.groups[0].addons.get(warmup.id)) ?? [];
  return {
    text: call(scheduled, [
      optimizer.text,
      `schedule=${name}`,
      list(settings, "settings="),
      ...(warmup && rising ? [call("warmup=dict", keywords(plainly(warmup)(rising)))] : []),
    ]),
    imports: [
      ...optimizer.imports,
      `from ${folder}.${module} import ${scheduled}`,
      `from schedules.${name} import ${name}`,
    ],
    features: [
      ...optimizer.features,
      ...(warmup ? ["warmup"] : []),
      ...(readsLoss ? ["inner_asks"] : []),
      // Built-in schedules give no rate that an update cannot be made with.
      ...(schedule?.id === ownScheduleId ? ["may_stop"] : []),
    ],
  };
}

const isByLoss = (addon: AddonDefinition): boolean => addon.kind === "schedule" && followsLoss(addon);

/**
 * Returns PyTorch's scheduler for a contender, its class and its options; null where it gives other rates: after an
 * edit of the learning rate or of the schedule it would still use the former values.
 */
function torchScheduler({ groups }: Plan, schedule: AddonDefinition, torch: TorchScheduler): string[] | null {
  const settings = groups.flatMap((group) => [...(group.addons.get(schedule.id) ?? [])]);
  const unchanged = groups.every(({ history }) => history.every(({ lr }) => lr === history[0].lr));
  const texts = settings.map((values) => keywords(torchOptions(schedule, torch, values)));
  const alike = new Set(texts.map(String)).size === 1;
  const fits = (torch.positive ?? []).every((name) => settings[0][name] > 0);
  return unchanged && alike && fits ? [`torch.optim.lr_scheduler.${torch.name}`, ...texts[0]] : null;
}

function torchOptions(
  { hyperparameters }: AddonDefinition,
  { options }: TorchScheduler,
  values: Values,
): Options {
  const print = (name: string) => printValue(hyperparameters[name], values[name]);
  return Object.fromEntries(
    Object.entries(options).map(([option, names]) => [
      option,
      typeof names === "string"
        ? print(names)
        : `[${names
            .filter((name) => values[name] > 0)
            .map(print)
            .join(", ")}]`,
    ]),
  );
}
