import "./address.ts";
import { renderToStaticMarkup } from "react-dom/server";
import AboutDialog from "../../../app/about/AboutDialog.tsx";
import { AddonSection } from "../../../app/controls/AddonSection.tsx";
import { HyperparameterRow } from "../../../app/controls/HyperparameterRow.tsx";
import { addonOffers, optimizerOffers } from "../../../app/controls/picker/offers.ts";
import { standing } from "../../../app/controls/standing.ts";
import { SurfacePicker } from "../../../app/controls/SurfacePicker.tsx";
import { SurfaceSettings } from "../../../app/controls/SurfaceSettings.tsx";
import { ArchitectureFields } from "../../../app/network-controls/ArchitectureFields.tsx";
import { DatasetPicker } from "../../../app/network-controls/DatasetPicker.tsx";
import { flavours, script } from "../../../code/index.ts";
import { type Contender, decode, definitionOf, encode, optimizerOf, valuesAt } from "../../../experiment/index.ts";
import { addonEquations, equationsOf, type Values } from "../../../optim/index.ts";
import { pageOf } from "../../../code/testing/page.ts";
import { equations } from "../../equations.ts";

/** What the page has for the link in its address. */
export interface Report {
  /** What was wrong in the link. */
  readonly problems: readonly string[];
  /** The link, written again from what was read. */
  readonly link: string;
  /** The lists to choose from, the cards of the contenders with their sliders, and the fields of what they race on. */
  readonly controls: string;
  /** The reference card of each contender. */
  readonly cards: readonly string[];
  /** Of each contender, typeset. */
  readonly equations: readonly string[];
  /** What can be raced, and what can go round the first contender. */
  readonly offers: readonly string[];
  readonly scripts: Readonly<Record<keyof typeof flavours, string>>;
  /** What programs should print and keep. */
  readonly page: ReturnType<typeof pageOf>;
}

/** The sliders of a contender and of what goes round it. */
function Sliders({ contender, values }: { contender: Contender; values: Values }) {
  const { slot } = contender;
  const definition = definitionOf(contender);
  const owner = definition.name;
  const shared = { slot, owner, definition };
  return (
    <section>
      {Object.keys(optimizerOf(contender).hyperparameters).map((name) => (
        <HyperparameterRow key={name} {...shared} name={name} {...standing(definition, values, name, false)} />
      ))}
      {(definition.addons ?? []).map((addon) => (
        <AddonSection key={addon.id} {...shared} addon={addon} values={values} setNames={[]} />
      ))}
    </section>
  );
}

function report(link: string): Report {
  const { spec, problems } = decode(link);
  const definitions = spec.contenders.map(definitionOf);
  const groups = [...optimizerOffers(spec, () => {}), ...addonOffers(spec, spec.contenders[0].slot, () => {})];
  return {
    problems: problems.map(({ message }) => message),
    link: encode(spec),
    controls: renderToStaticMarkup(
      <>
        {spec.kind === "surface" ? <SurfacePicker /> : <DatasetPicker />}
        {spec.kind === "surface" ? <SurfaceSettings /> : <ArchitectureFields />}
        {spec.contenders.map((contender) => (
          <Sliders key={contender.slot} contender={contender} values={valuesAt(spec, contender.slot, 0)} />
        ))}
      </>,
    ),
    cards: spec.contenders.map((contender) => renderToStaticMarkup(<AboutDialog contender={contender} />)),
    equations: definitions.map(({ addons = [], ...definition }) =>
      [equationsOf(definition), ...addons.map(addonEquations)].map(equations).join("\n"),
    ),
    offers: groups.flatMap(({ offers }) => offers.map(({ name }) => name)),
    scripts: {
      numpy: script(flavours.numpy, spec).text,
      torch: script(flavours.torch, spec).text,
      dtorch: script(flavours.dtorch, spec).text,
    },
    page: pageOf(spec),
  };
}

process.stdout.write(JSON.stringify(report(process.argv[2])));
