import { hostRace } from "./hosts/race.ts";
import { listen } from "./listen.ts";

listen(hostRace);
