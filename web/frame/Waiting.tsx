import type { ReactNode } from "react";
import { Frame } from "./Frame.tsx";
import { LanesShape } from "./LanesShape.tsx";
import { ListShape } from "./ListShape.tsx";
import { MatrixShape } from "./MatrixShape.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { useView } from "./viewContext.ts";

/** The frame while a view's code or its first answer is on the way, in the shape of what is coming, so that nothing jumps when it comes. */
export function Waiting(): ReactNode {
  const path = useView()?.path;
  if (path === "/" || path === "/trace/:id")
    return (
      <Frame bleed onDemand list={<ListShape />}>
        <LanesShape />
      </Frame>
    );
  if (path === "/coverage")
    return (
      <Frame bleed viewFirst list={<ListShape />}>
        <MatrixShape />
      </Frame>
    );
  // The drawing has no shape before it is laid out.
  if (path === "/graph")
    return (
      <Frame bleed onDemand list={<ListShape />}>
        {null}
      </Frame>
    );
  return (
    <Frame list={<ListShape />}>
      <Skeleton widths={[35, 80, 90, 85, 60]} />
    </Frame>
  );
}
