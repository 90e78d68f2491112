import type { ReactNode } from "react";
import { Frame } from "../frame/Frame.tsx";

/** The first screen. */
export default function Home(): ReactNode {
  return <Frame list={null}>{null}</Frame>;
}
