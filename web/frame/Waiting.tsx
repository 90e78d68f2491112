import type { ReactNode } from "react";
import { Frame } from "./Frame.tsx";
import { Skeleton } from "./Skeleton.tsx";

/** The frame while a view's code or its first answer is on the way. */
export function Waiting(): ReactNode {
  return (
    <Frame list={<Skeleton widths={[70, 90, 40]} />}>
      <Skeleton widths={[35, 80, 90, 85, 60]} />
    </Frame>
  );
}
