import { charts } from "./charts.ts";
import { coach } from "./coach.ts";
import { common } from "./common.ts";
import { contenders } from "./contenders.ts";
import { datasets } from "./datasets.ts";
import { editor } from "./editor.ts";
import { frame } from "./frame.ts";
import { hyperparameters } from "./hyperparameters.ts";
import { inspector } from "./inspector.ts";
import { landscape } from "./landscape.ts";
import { learn } from "./learn.ts";
import { map } from "./map.ts";
import { network } from "./network.ts";
import { offline } from "./offline.ts";
import { opening } from "./opening.ts";
import { optimizers } from "./optimizers.ts";
import { parts } from "./parts.ts";
import { picker } from "./picker.ts";
import { plot } from "./plot.ts";
import { poster } from "./poster.ts";
import { problem } from "./problem.ts";
import { problems } from "./problems.ts";
import { seeds } from "./seeds.ts";
import { share } from "./share.ts";
import { space } from "./space.ts";
import { stage } from "./stage.ts";
import { surfaces } from "./surfaces.ts";

/** The German translations by English text: of the interface, without lessons, findings and gallery. */
export const de = {
  ...common,
  ...frame,
  ...parts,
  ...poster,
  ...opening,
  ...offline,
  ...share,
  ...stage,
  ...space,
  ...charts,
  ...contenders,
  ...picker,
  ...seeds,
  ...editor,
  ...network,
  ...problem,
  ...map,
  ...learn,
  ...inspector,
  ...coach,
  ...landscape,
  ...surfaces,
  ...datasets,
  ...problems,
  ...optimizers,
  ...hyperparameters,
  ...plot,
};
