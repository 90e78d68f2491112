import type { Kind } from "../../schema/graph.ts";
import { chain, labels } from "../../schema/vocabulary.ts";

/** The order in which kinds are ranked, listed and drawn around a node is the vocabulary's: the chain first. */
export const kindOrder: readonly Kind[] = labels;

const policy: readonly Kind[] = ["PolicyScenario", "PolicyCategory", "PolicySection", "Policy"];

export const kindRank = (kind: Kind): number => kindOrder.indexOf(kind);
/** On the way vendor → model → scenario → policy, or the hospital beside it. */
export const isOnChain = (kind: Kind): boolean => (chain as readonly Kind[]).includes(kind);
export const isPolicy = (kind: Kind): boolean => policy.includes(kind);
