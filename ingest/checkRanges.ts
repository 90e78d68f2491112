import type { Evidence } from "../schema/evidence.ts";
import { type Entity, type EntityIndex, placeOf } from "./entities.ts";
import { type Problem, type ProblemCode, problemAt } from "./problem.ts";
import type { DataFile } from "./readDataset.ts";

/** Bounds of units that have some. A growth may fall below nothing and pass the whole. */
const bounds: Readonly<Record<string, readonly [number, number]>> = { percent: [0, 100], AUC: [0, 1], Dice: [0, 1] };
const growth = /growth|increase|rise|change|增长/i;
/** What is counted is whole. */
const counted = new Set(["models", "products", "hospitals", "institutions", "companies", "departments", "doctors", "patients", "mentions"]);
for (const unit of ["categories", "scenarios", "sections", "certificates", "people", "users", "cases", "slides"]) counted.add(unit);

const earliest = "1800";
/** Days by which something has happened; a rule may come into force later. */
const pastDates = ["releasedOn", "founded", "date", "asOf", "retrievedOn", "dateIssued", "datePublished"];

type Say = (path: readonly PropertyKey[], code: ProblemCode, message: string, hint: string) => void;

/** Dates and numbers that cannot be: after the day the data was checked, end before begin, 146 percent, 3.5 hospitals. */
export function checkRanges(files: readonly DataFile[], entities: readonly Entity[], { byId }: EntityIndex): Problem[] {
  const checkedOn = files.flatMap(({ kind, content }) => (kind === "dataset" ? [(content as { asOf: string }).asOf] : [])).at(0);
  return entities.flatMap((entity) => {
    const problems: Problem[] = [];
    const say: Say = (path, code, message, hint) => problems.push(problemAt(entity.file.file, placeOf(entity, path), code, message, hint));
    checkDates(entity, checkedOn, say);
    for (const [path, evidence] of evidenceOf(entity)) checkAsOf(path, evidence, byId.get(evidence.source), checkedOn, say);
    if (entity.kind === "Statistic") checkQuantity([], entity.entry, say);
    for (const [at, measurement] of (entity.entry.measurements ?? []).entries()) checkQuantity(["measurements", at], measurement, say);
    return problems;
  });
}

function evidenceOf({ entry }: Entity): (readonly [readonly PropertyKey[], Evidence])[] {
  const at = (path: readonly PropertyKey[], list: readonly Evidence[] = []) =>
    list.map((evidence, index) => [[...path, "evidence", index], evidence] as const);
  return [
    ...at([], entry.evidence),
    ...(entry.claims ?? []).flatMap(({ evidence }, index) => at(["claims", index], evidence)),
    ...(entry.measurements ?? []).flatMap(({ evidence }, index) => at(["measurements", index], evidence)),
  ];
}

function checkDates({ entry }: Entity, checkedOn: string | undefined, say: Say): void {
  const date = (field: string) => (typeof entry[field] === "string" ? entry[field] : undefined);
  for (const field of pastDates) checkDate([field], date(field), checkedOn, say);
  for (const [at, { properties }] of (entry.claims ?? []).entries()) {
    const on = properties?.["date"];
    if (typeof on === "string") checkDate(["claims", at, "properties", "date"], on, checkedOn, say);
  }
  const order = (first: string, second: string) => {
    if (isAfter(date(first), date(second)))
      say([second], "range", `${second} ${date(second)} is before ${first} ${date(first)}`, "correct one of the two dates");
  };
  order("dateIssued", "datePublished");
  order("dateIssued", "dateEffective");
  order("date", "retrievedOn");
}

function checkAsOf(
  path: readonly PropertyKey[],
  { asOf }: Evidence,
  source: Entity | undefined,
  checkedOn: string | undefined,
  say: Say,
): void {
  checkDate([...path, "asOf"], asOf, checkedOn, say);
  const retrieved = source?.entry["retrievedOn"];
  if (asOf && typeof retrieved === "string" && isAfter(asOf, retrieved))
    say([...path, "asOf"], "range", `${asOf} is after ${retrieved}, when its source was read`, "correct one of the two dates");
}

function checkDate(path: readonly PropertyKey[], date: string | undefined, checkedOn: string | undefined, say: Say): void {
  if (date === undefined) return;
  if (date < earliest) say(path, "range", `${date} is before ${earliest}`, "correct the year");
  if (checkedOn && isAfter(date, checkedOn))
    say(path, "range", `${date} is after ${checkedOn}, when the data was last checked`, "correct the date, or asOf in dataset.yaml");
}

/** Compared at the precision both have: 2024 is not after 2024-05. */
function isAfter(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function checkQuantity(path: readonly PropertyKey[], quantity: Readonly<Record<string, unknown>>, say: Say): void {
  const { unit, value, valueMin, valueMax, wording } = quantity;
  const about = [quantity["metric"], quantity["id"], quantity["nameEn"], quantity["nameZh"]].join(" ");
  const [least, most] = bounds[String(unit)] ?? [0, Number.POSITIVE_INFINITY];
  for (const field of ["value", "valueMin", "valueMax"]) {
    const number = quantity[field];
    if (typeof number !== "number") continue;
    if ((number < least || number > most) && !growth.test(about))
      say(
        [...path, field],
        "range",
        `${number} ${unit} cannot be`,
        unit === "percent" ? "correct it, or say in the name that it is a growth" : "correct the number or the unit",
      );
    if (counted.has(String(unit)) && !Number.isInteger(number))
      say([...path, field], "type", `${number} ${unit}: what is counted is whole`, "correct the number or the unit");
  }
  if (typeof valueMin === "number" && typeof valueMax === "number" && valueMin > valueMax)
    say([...path, "valueMax"], "range", `valueMax ${valueMax} is below valueMin ${valueMin}`, "exchange the two");
  if (value === null && valueMin === undefined && valueMax === undefined && wording === undefined)
    say([...path, "value"], "required", "has no value, no bounds and no wording", "give what the source says in wording");
}
