import { hostExperimentFile } from "./hosts/experiment-file.ts";
import { listen } from "./listen.ts";

listen(hostExperimentFile);
