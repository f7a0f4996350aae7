import { listen } from "../listen.ts";
import { hostRace } from "./host.ts";

listen(hostRace());
