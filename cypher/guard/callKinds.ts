import { anything, integer, type Kind, listOf, oneOf, texts } from "./kinds.ts";

/** What a call gives, as far as it follows from what it is given. */
export function kindOfCall(key: string, given: readonly Kind[], otherwise: Kind): Kind {
  const [first = anything] = given;
  switch (key) {
    case "count":
    case "length":
    case "size":
      return integer;
    case "sign":
      return { shape: "number", whole: true };
    case "tointeger":
      return { shape: "number", whole: true, positive: first.positive === true };
    case "sum":
    case "abs":
      return { shape: "number", whole: first.whole === true, positive: key === "abs" || first.positive === true };
    case "avg":
    case "ceil":
    case "floor":
    case "round":
    case "tofloat":
    case "percentilecont":
      return { shape: "number", positive: first.positive === true };
    case "sqrt":
    case "exp":
    case "stdev":
    case "stdevp":
      return { shape: "number", positive: true };
    case "min":
    case "max":
    case "reverse":
    case "tail":
    case "percentiledisc":
      return first;
    case "head":
    case "last":
      return first.items ?? anything;
    case "coalesce":
      return oneOf(given);
    case "collect":
      return listOf(first);
    case "labels":
    case "keys":
    case "split":
      return texts;
    case "range":
      return listOf({ shape: "number", whole: true });
    case "nodes":
      return listOf({ shape: "node" });
    case "relationships":
      return listOf({ shape: "relationship" });
    default:
      return otherwise;
  }
}
