import { listen } from "./listen.ts";
import { hostSessions } from "./sessions/host-sessions.ts";

listen(hostSessions);
