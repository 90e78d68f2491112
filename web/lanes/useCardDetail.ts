import { useLanguage } from "../state/language.ts";
import { formatDate } from "../words/formats.ts";
import { usePhrases } from "../words/usePhrases.ts";
import type { CardNode } from "./steps.ts";

/** The one line that matters for a card's kind. */
export function useCardDetail({ id, kind, properties }: CardNode): string {
  const phrases = usePhrases();
  const language = useLanguage();
  const value = (name: string) => (properties[name] === undefined ? null : phrases.value(name, properties[name]));
  const released = properties["releasedOn"];
  const parts = {
    Vendor: [value("organizationKind")],
    Hospital: [value("hospitalKind")],
    Model: [value("modelType") ?? value("modelKind"), released === undefined ? null : formatDate(language, String(released))],
    PolicyScenario: [id],
    PolicyCategory: [id],
    PolicySection: [id],
  } as Readonly<Record<string, readonly (string | null)[]>>;
  return (parts[kind] ?? []).filter((part) => part).join(" · ");
}
