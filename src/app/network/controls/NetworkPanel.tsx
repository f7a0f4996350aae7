import { say } from "../../../words/say.ts";
import panel from "../../setup/ExperimentPanel.module.css";
import { useSpec } from "../../state/store.ts";
import { ArchitectureFields } from "./ArchitectureFields.tsx";
import { DataFields } from "./DataFields.tsx";
import { TrainingFields } from "./TrainingFields.tsx";

/** Sets what all contenders have in common: the data, the network, and its training. */
export default function NetworkPanel() {
  const shown = useSpec((spec) => spec.kind === "network");
  if (!shown) return null;
  return (
    <>
      <details className={panel.panel} open>
        <summary className={panel.summary}>{say("Data")}</summary>
        <DataFields />
      </details>
      <details className={panel.panel} open>
        <summary className={panel.summary}>{say("Network")}</summary>
        <ArchitectureFields />
      </details>
      <details className={panel.panel} open>
        <summary className={panel.summary}>{say("Training")}</summary>
        <TrainingFields />
      </details>
    </>
  );
}
