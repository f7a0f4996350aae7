import "./address.ts";
import { renderToStaticMarkup } from "react-dom/server";
import AboutDialog from "../../../app/about/AboutDialog.tsx";
import { ContenderCard } from "../../../app/contenders/ContenderCard.tsx";
import { ArchitectureFields } from "../../../app/network/controls/ArchitectureFields.tsx";
import DatasetPicker from "../../../app/network/controls/DatasetPicker.tsx";
import { addonOffers, optimizerOffers } from "../../../app/picker/offers.ts";
import { surfaceOffers } from "../../../app/picker/surface-offers.ts";
import { SurfaceSettings } from "../../../app/setup/SurfaceSettings.tsx";
import { flavours, script } from "../../../code/index.ts";
import { pageOf } from "../../../code/testing/page.ts";
import { datasets } from "../../../datasets/index.ts";
import { decode, definitionOf, encode, optimizerOf, type Spec } from "../../../experiment/index.ts";
import { surfaces } from "../../../surfaces/index.ts";
import { activationTable, lossTable } from "../../network-tables.ts";
import { addonPage } from "../../pages/addon-page.ts";
import { datasetPage } from "../../pages/dataset-page.ts";
import { optimizerPage } from "../../pages/optimizer-page.ts";
import { surfacePage } from "../../pages/surface-page.ts";

/** The parts of the page and the documentation for the link in the address. */
export interface Report {
  /** Messages about the link. */
  readonly problems: readonly string[];
  /** The link, written again from what was read. */
  readonly link: string;
  /** Names of the surfaces and optimizers, and of the addons for the first contender. */
  readonly offers: readonly string[];
  /** The lists to choose from, and the sliders of the contenders and of the problem. */
  readonly controls: string;
  /** The reference cards of the contenders. */
  readonly cards: string;
  /** The documentation's pages of the contenders, equations typeset, and of the problem. */
  readonly documentation: string;
  readonly scripts: Readonly<Record<keyof typeof flavours, string>>;
  /** The numbers that programs should print and keep. */
  readonly page: ReturnType<typeof pageOf>;
}

function report(link: string): Report {
  const { spec, problems } = decode(link);
  const { contenders } = spec;
  const ignore = () => {};
  const offers = [
    ...(spec.kind === "surface" ? surfaceOffers(spec.surface, ignore, ignore) : []),
    ...optimizerOffers(spec, ignore),
    ...addonOffers(spec, contenders[0].slot, ignore, ignore),
  ].flatMap((group) => group.offers);
  return {
    problems: problems.map(({ message }) => message),
    link: encode(spec),
    offers: offers.map(({ name }) => name),
    controls: renderToStaticMarkup(<Controls spec={spec} />),
    cards: renderToStaticMarkup(contenders.map((one) => <AboutDialog key={one.slot} contender={one} />)),
    documentation: documentationOf(spec).join("\n"),
    scripts: {
      numpy: script(flavours.numpy, spec).text,
      torch: script(flavours.torch, spec).text,
      dtorch: script(flavours.dtorch, spec).text,
    },
    page: pageOf(spec),
  };
}

function Controls({ spec }: { spec: Spec }) {
  return (
    <>
      {spec.kind === "network" && <DatasetPicker />}
      {spec.kind === "surface" ? <SurfaceSettings /> : <ArchitectureFields />}
      {spec.contenders.map((contender) => (
        <ContenderCard key={contender.slot} slot={contender.slot} tools={null} />
      ))}
    </>
  );
}

function documentationOf(spec: Spec): string[] {
  const pages = spec.contenders.flatMap((contender) => [
    optimizerPage(optimizerOf(contender)),
    ...(definitionOf(contender).addons ?? []).map(addonPage),
  ]);
  const surface = spec.kind === "surface" && spec.surface.kind === "builtin" && surfaces.get(spec.surface.id);
  const dataset = spec.kind === "network" && spec.data.kind === "builtin" && datasets.get(spec.data.id);
  if (surface) pages.push(surfacePage(surface));
  if (dataset) pages.push(datasetPage(dataset));
  return [...pages.map(({ text }) => text), activationTable(), lossTable()];
}

process.stdout.write(JSON.stringify(report(process.argv[2])));
