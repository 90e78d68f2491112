import type { Report } from "../../../schema/dataHealth.ts";
import { ownText } from "../../../schema/translations.ts";
import { groupBy } from "../../state/groupBy.ts";
import type { Language } from "../../state/language.ts";

export type Figure = Report["figures"][number];
export type Taxonomy = Report["taxonomies"][number];
type Named = Pick<Figure, "nameEn" | "nameZh" | "properties" | "about">;

/** Figures under the heading each stands in; those that others print come under the same heading. */
export const groupedFigures = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> =>
  groupBy(figures, ({ properties }) => String(properties["group"]).replace(ofOthers, ""));

const ofOthers = / \(other sources\)$|（其他来源）$/;
export const isOfOthers = ({ properties }: Figure): boolean => ofOthers.test(String(properties["group"]));

/** The heading of figures that stand in one group. */
export function groupName(language: Language, figures: readonly Figure[]): string {
  const { value = "" } = ownText(language, "group", figures[0]?.properties ?? {});
  const name = String(value).replace(ofOthers, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A fragment for a group: letters and hyphens only. */
export const groupId = (group: string): string => `group-${group.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;

/** Whether a text is in the names, the wording, the scope or the notes of something of the report. */
export const isAbout = (text: string, ...all: readonly Named[]): boolean =>
  all.some(({ nameEn, nameZh, properties, about }) =>
    [nameEn, nameZh, ...Object.values(properties), ...about.flatMap((of) => [of.nameEn, of.nameZh])].some((field) =>
      String(field ?? "")
        .toLowerCase()
        .includes(text),
    ),
  );
