import { type RefObject, useMemo } from "react";
import { digitAt } from "../../../plot/network/digit-layout.ts";
import { tileAt } from "../../../plot/network/tile-layout.ts";
import { toWorldX, toWorldY } from "../../../plot/plane/viewport.ts";
import { say } from "../../../words/say.ts";
import { PointerLabel } from "../../stage/PointerLabel.tsx";
import type { NetworkScene } from "./network-scene.ts";
import { axisText, Prober, type Row } from "./readings.ts";

interface Props {
  scene: NetworkScene;
  field: RefObject<HTMLElement | null>;
}

/** Shows the output at the pointer of the network that it points at. */
export function NetworkReadout({ scene, field }: Props) {
  const [stage, fill] = useMemo(() => {
    const rowsAt = rowsOn(scene);
    const stage = {
      get viewport() {
        return scene.size;
      },
      subscribe: (listener: () => void) => scene.subscribe(listener),
    };
    const fill = (label: HTMLElement, x: number, y: number): boolean => write(label, rowsAt(x, y));
    return [stage, fill] as const;
  }, [scene]);
  return <PointerLabel scene={stage} field={field} fill={fill} />;
}

/** Returns a function that finds the rows of the readout at a point of the stage; none where nothing is drawn. */
function rowsOn(scene: NetworkScene): (x: number, y: number) => Row[] {
  let prober: { readonly setting: NetworkScene["setting"]; readonly of: Prober } | null = null;
  return (stageX, stageY) => {
    const { setting, digits, viewport } = scene;
    const tile = tileAt(scene.layout, stageX, stageY);
    const network = tile && scene.networkOf(tile.slot);
    if (!network) return [];
    const [x, y] = [stageX - tile.left, stageY - tile.top];
    if (prober?.setting !== setting) prober = { setting, of: new Prober(setting) };
    const { params } = network;
    if (digits) {
      const sample = digitAt(digits, x, y);
      if (sample === null) return [];
      const { task, test } = setting.split;
      const name = task.kind === "classification" ? task.classes[test.targets[sample]] : "";
      return [[say("written"), name], ...prober.of.atTest(params, sample)];
    }
    const { plane } = setting;
    const [worldX, worldY] = [toWorldX(viewport, x), toWorldY(viewport, y)];
    const rows: Row[] = [[plane.x.name, axisText(plane.x, worldX, viewport.unitX)]];
    if (plane.y && !plane.curve) rows.push([plane.y.name, axisText(plane.y, worldY, viewport.unitY)]);
    return [...rows, ...prober.of.atPoint(params, worldX, worldY)];
  };
}

/** Writes rows into the label; returns whether there are any. */
function write(label: HTMLElement, rows: readonly Row[]): boolean {
  const parts = rows.flatMap(([name, value]) => {
    const [term, description] = [document.createElement("span"), document.createElement("output")];
    term.textContent = name;
    description.textContent = value;
    return [term, description];
  });
  label.replaceChildren(...parts);
  return rows.length > 0;
}
