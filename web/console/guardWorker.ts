import "../api/jitless.ts";
import { allLabels, allProperties, allTypes, relationshipProperties } from "../../cypher/graphWords.ts";
import { functionNames } from "../../cypher/guard/functions.ts";
import { lintCypher } from "../../cypher/guard/lintCypher.ts";
import { procedures } from "../../cypher/guard/procedures.ts";
import type { GuardQuestion, GuardReply } from "./guard.ts";

const reply = (message: GuardReply): void => globalThis.postMessage(message);

addEventListener("message", ({ data: { id, text, parameters } }: MessageEvent<GuardQuestion>) =>
  reply({ id, marks: lintCypher(text, parameters) }),
);
reply({
  words: {
    labels: [...allLabels].filter((label) => label !== "Atlas"),
    types: [...allTypes],
    properties: [...allProperties].sort(),
    ofType: relationshipProperties,
    functions: functionNames,
    procedures: [...procedures.keys()],
  },
});
