import { currentPlace, setParameters, usePlace } from "../router/location.ts";

/** What colour tells: the kind of an entity, or who speaks for it. */
export type ColorMode = "kind" | "tier";

const modeIn = (search: string): ColorMode => (new URLSearchParams(search).get("color") === "tier" ? "tier" : "kind");

/** The mode that the address names, in every view. */
export const useColorMode = (): ColorMode => modeIn(usePlace().search);
export const currentColorMode = (): ColorMode => modeIn(currentPlace().search);

export const chooseColorMode = (mode: ColorMode): void => setParameters({ color: mode === "tier" ? mode : null });
