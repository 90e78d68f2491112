import { EngineError, type Statement } from "../engine.ts";

/** A parameter as it travels to an engine: a `bigint` is a 64-bit integer, a `number` a float. */
type Parameter = null | boolean | string | number | bigint | readonly Parameter[] | Parameters;
export interface Parameters {
  readonly [name: string]: Parameter;
}

const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/**
 * The one encoding of both engines. A whole number that JavaScript holds exactly is an integer, because `LIMIT`, `range`
 * and list indexes take nothing else; every other number is a float. A `bigint` is an integer.
 */
export function toParameters(parameters: Statement["parameters"]): Parameters {
  const known = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: unknown): Parameter {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "bigint" && value >= least && value <= most) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (isPlainObject(value)) return toParameters(value);
  throw new EngineError("bad-query", "A parameter is neither text, finite number, 64-bit integer, boolean, list nor map.");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Parameters as JSON whose integers have no point and whose floats always have one or an exponent. */
export function parametersText(parameters: Statement["parameters"]): string {
  return text(toParameters(parameters));
}

function text(value: Parameter): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return /[.e]/.test(String(value)) ? String(value) : `${value}.0`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(text).join(",")}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}:${text(item)}`)
    .join(",")}}`;
}

const isList = (value: object): value is readonly Parameter[] => Array.isArray(value);
