import { type RefObject, useMemo } from "react";
import { toWorldX, toWorldY } from "../../../plot/plane/viewport.ts";
import { PointerLabel } from "../../stage/PointerLabel.tsx";
import { digitAt } from "./digit-layout.ts";
import type { NetworkScene } from "./network-scene.ts";
import { axisText, Prober, type Row } from "./readings.ts";

interface Props {
  scene: NetworkScene;
  field: RefObject<HTMLElement | null>;
}

/** Shows the network's output at the pointer. */
export function NetworkReadout({ scene, field }: Props) {
  const fill = useMemo(() => {
    const rowsAt = rowsOn(scene);
    return (label: HTMLElement, x: number, y: number): boolean => write(label, rowsAt(x, y));
  }, [scene]);
  return <PointerLabel scene={scene} field={field} fill={fill} />;
}

/** Returns a function that finds the rows of the readout at a point of the stage; none where nothing is drawn. */
function rowsOn(scene: NetworkScene): (x: number, y: number) => Row[] {
  let prober: { readonly setting: NetworkScene["setting"]; readonly of: Prober } | null = null;
  return (x, y) => {
    const { setting, shown, digits, viewport } = scene;
    if (!shown) return [];
    if (prober?.setting !== setting) prober = { setting, of: new Prober(setting) };
    const { params } = shown.network;
    if (digits) {
      const sample = digitAt(digits, x, y);
      if (sample === null) return [];
      const { task, test } = setting.split;
      const name = task.kind === "classification" ? task.classes[test.targets[sample]] : "";
      return [["written", name], ...prober.of.atTest(params, sample)];
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
