import { DownhillExperiment } from "downhill/embed";

DownhillExperiment.base = "https://example.org/downhill/";

const experiment = document.createElement("downhill-experiment");
experiment.experiment = "surface=beale&o=adam,lr:0.05";
experiment.addEventListener("change", ({ detail }) => console.log(detail.experiment));
document.body.append(experiment);
