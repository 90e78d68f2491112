import { z } from "zod";
import { closestNames, searchNames } from "../../ask/search.ts";
import { SearchResult } from "../../schema/api.ts";
import { chain } from "../../schema/vocabulary.ts";
import { endpoint, page } from "../endpoint.ts";
import { exampleNames, namesOf } from "../names.ts";
import { AnyCaseKind } from "./entities.ts";

const longestText = 500;
const offered = 5;
const Kinds = z
  .string()
  .transform((text) => text.split(",").filter((kind) => kind !== ""))
  .pipe(z.array(AnyCaseKind));

export const searchEndpoints = [
  endpoint(
    "get",
    "/api/search",
    {
      summary: "Entities by name: Chinese, English, pinyin, initials, former names, with typing errors",
      input: z.strictObject({ q: z.string().max(longestText), kinds: Kinds.optional(), ...page }),
      output: SearchResult,
    },
    async ({ q, kinds, limit, offset }, context) => {
      const index = await namesOf(context);
      const found = searchNames(index, q, { kinds, limit, offset });
      if (found.total > 0) return found;
      const nearest = closestNames(index, q, offered, kinds);
      return { ...found, nearest, ...(nearest.length > 0 ? {} : { examples: exampleNames(index, kinds ?? chain) }) };
    },
  ),
];
