import { buildNameIndex } from "../ask/names.ts";
import { readNames } from "../cypher/readNames.ts";
import { perRelease } from "./perRelease.ts";

/** The name index of the release; made once, as it takes half a second. */
export const namesOf = perRelease(async ({ read }) => buildNameIndex(await readNames(read)));
