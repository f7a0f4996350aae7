import type { SurfaceChoice } from "../../experiment/index.ts";
import { type SurfaceDefinition, surfaces } from "../../surfaces/index.ts";
import { translated } from "../../words/say.ts";
import { setSurface } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { ValueRow } from "../ui/values/ValueRow.tsx";

type Builtin = Extract<SurfaceChoice, { kind: "builtin" }>;

/** Sliders for the settings in the surface's formula; renders nothing where it has none. */
export function SurfaceSettings() {
  const choice = useStore(({ surface: { surface } }) => (surface.kind === "builtin" ? surface : null));
  const surface = choice && surfaces.get(choice.id);
  if (!choice || !surface?.settings) return null;
  return Object.keys(surface.settings).map((name) => (
    <SettingRow key={name} choice={choice} surface={surface} name={name} />
  ));
}

function SettingRow({
  choice,
  surface,
  name,
}: {
  choice: Builtin;
  surface: SurfaceDefinition;
  name: string;
}) {
  const setting = surface.settings?.[name];
  if (!setting) return null;
  const { label, meaning, default: standard, min, max, scale } = setting;
  const isSet = Object.hasOwn(choice.settings, name);
  const set = (value: number) => {
    const { [name]: _, ...others } = choice.settings;
    const settings = value === standard ? others : { ...others, [name]: value };
    setSurface({ ...choice, settings });
    return null;
  };
  return (
    <ValueRow
      label={translated(label)}
      owner={translated(surface.name)}
      meaning={translated(meaning)}
      quantity={{ scale, range: { min, max }, slider: { min, max } }}
      value={isSet ? choice.settings[name] : standard}
      standard={standard}
      isSet={isSet}
      onChange={set}
      onReset={() => set(standard)}
    />
  );
}
