import type { ProblemProse } from "./prose.ts";

/** A number that decides a problem: its size, the spectrum of its Hessian, the samples of a batch. */
export interface NumberSetting {
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Set where only whole numbers are permitted. */
  readonly whole?: true;
  readonly scale: "linear" | "log";
}

/** A setting that has one of a few values, each with the name that the page shows. */
export interface ChoiceSetting {
  readonly label: string;
  readonly default: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

export type ProblemSetting = NumberSetting | ChoiceSetting;

/** The settings of a definition, by the names that links have for them. */
export type SettingTable = Readonly<Record<string, ProblemSetting>>;

/** A value for each setting: a number, or the id of a choice. */
export type Settings = Readonly<Record<string, number | string>>;

/** The type of the values that belong to a table of settings. */
export type SettingsOf<Table extends SettingTable> = {
  readonly [Name in keyof Table]: Table[Name] extends NumberSetting
    ? number
    : Table[Name] extends ChoiceSetting
      ? Table[Name]["choices"][number]["id"]
      : number | string;
};

/** The ways of drawing a problem: the loss of each part, the same against the parts' weights, or a matrix. */
export type ProblemStage = "bars" | "spectrum" | "matrix";

/** Names what a problem is divided into, and what is drawn of each part. */
export interface PartKind {
  /** "eigendirection", "eigendirections". */
  readonly one: string;
  readonly many: string;
  /** The meaning of a part's weight: "eigenvalue", "frequency". */
  readonly weight: string;
  /** Set where the weight is the second derivative of the loss along the part, to which limits such as 2/lr apply. */
  readonly isCurvature?: true;
  /** The quantity that `evaluate` returns of a part: "loss", mostly. */
  readonly value: string;
  /** The loss is the sum of the parts, or their mean with their weights; missing where it does not follow from them. */
  readonly adds?: "sum" | "mean";
}

/** States a problem. Its loss is in a file next to it, as only what runs a race needs it: see `ProblemObjective`. */
export interface ProblemDefinition<Table extends SettingTable = SettingTable> {
  /** Its name in links: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly settings: Table;
  /** Says why these values do not go together, with what to change; null where they do. */
  conflict?(settings: SettingsOf<Table>): string | null;
  /** Returns the number of parameters, without making the problem. */
  size(settings: SettingsOf<Table>): number;
  /** Estimates the microseconds that one loss with its gradient takes, from the sizes and never from a clock. */
  updateTime(settings: SettingsOf<Table>): number;
  /** Says whether noise or batches make the gradient of a step random; left out where they never do. */
  isRandom?(settings: SettingsOf<Table>): boolean;
  /** Says whether data, start, noise or batches follow from the seed; left out where they always do. */
  isSeeded?(settings: SettingsOf<Table>): boolean;
  /** Returns the least loss of any parameters where that is known and above 0: the noise in the data, say. */
  least?(settings: SettingsOf<Table>): number;
  /** Set where the second derivatives are known exactly: its objective has `hessian`. */
  readonly hessian?: true;
  /** The optimizers of the default race, with hyperparameters that suit the default settings. */
  readonly contenders: readonly {
    readonly optimizer: string;
    readonly values: Readonly<Record<string, number>>;
  }[];
  /** The step limit of the default race. */
  readonly steps: number;
  /** The ways in which it can be drawn; the first is shown first. */
  readonly stages: readonly [ProblemStage, ...ProblemStage[]];
  readonly part: PartKind;
  /** Is in a file next to the definition where a first visit should not load it: see `ProblemProse`. */
  readonly prose?: ProblemProse;
}

/** Returns the definition as it is: it gives the default export of a file in `catalog/` its type. */
export const defineProblem = <const Table extends SettingTable>(
  definition: ProblemDefinition<Table>,
): ProblemDefinition<Table> => definition;
