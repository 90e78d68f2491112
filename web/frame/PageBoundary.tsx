import { Component, type ReactNode } from "react";
import { Failure } from "./Failure.tsx";
import { Frame } from "./Frame.tsx";

interface BoundaryState {
  readonly failure: Error | null;
}

/** A fault in one view leaves the bar, the drawer and every other view working. React has no function for this. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(failure: Error): BoundaryState {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Frame list={null}>
        <Failure problem={failure} again={() => this.setState({ failure: null })} />
      </Frame>
    );
  }
}
