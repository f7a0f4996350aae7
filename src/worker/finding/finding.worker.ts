import { descentLeaper } from "../../experiment/fast/descent-leaper.ts";
import { leapWith } from "../../experiment/leaper.ts";
import { listen } from "../listen.ts";
import { hostFinding } from "./host.ts";

leapWith(descentLeaper);
listen(hostFinding());
