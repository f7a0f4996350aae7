// Making a problem has a separate entry, `make-problem.ts`: a page that only names one does not load its loss.
export { problems } from "./catalog.ts";
export type {
  ChoiceSetting,
  NumberSetting,
  PartKind,
  ProblemDefinition,
  ProblemSetting,
  ProblemStage,
  Settings,
  SettingTable,
} from "./definition.ts";
export type {
  ProblemEvaluation,
  ProblemMatrix,
  ProblemObjective,
  ProblemPart,
  ProblemTensor,
} from "./objective.ts";
export { isPermitted, permitted, settingsError, settingsOf } from "./settings.ts";
