import { chosenProblem, type ProblemSpec } from "../../experiment/index.ts";
import { translated } from "../../words/say.ts";
import { plain } from "../chart/format.ts";

/** Writes the settings of a problem that differ from their defaults: "dimensions 64, spectrum one outlier". */
export function settingsInWords({ problem, settings }: ProblemSpec): string {
  const { definition } = chosenProblem({ problem, settings });
  return Object.entries(definition.settings)
    .filter(([name]) => Object.hasOwn(settings, name))
    .map(([name, setting]) => {
      const value = settings[name];
      const choice = "choices" in setting ? setting.choices.find(({ id }) => id === value) : undefined;
      return `${translated(setting.label)} ${choice ? translated(choice.name) : plain(Number(value))}`;
    })
    .join(", ");
}
