import { DownhillExperiment } from "downhill/embed/react";

DownhillExperiment.base = "https://example.org/downhill/";

export const Experiment = () => (
  <downhill-experiment
    experiment="surface=beale&o=adam,lr:0.05"
    label="Adam on Beale"
    onready={({ detail }) => console.log(detail.experiment)}
  />
);
