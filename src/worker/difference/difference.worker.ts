import { listen } from "../listen.ts";
import { hostDifference } from "./host.ts";

listen(hostDifference());
