import { descentLeaper } from "../../experiment/fast/descent-leaper.ts";
import { leapWith } from "../../experiment/leaper.ts";
import { listen } from "../listen.ts";
import { hostInspect } from "./host.ts";

leapWith(descentLeaper);
listen(hostInspect());
