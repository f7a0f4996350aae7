import { listen } from "../listen.ts";
import { hostCurvature } from "./host.ts";

listen(hostCurvature());
