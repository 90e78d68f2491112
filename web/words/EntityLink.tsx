import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { kindStyle } from "../marks/kindStyle.ts";
import { Link } from "../router/Link.tsx";
import styles from "./EntityLink.module.css";
import { Name } from "./Name.tsx";

interface EntityLinkProps {
  readonly of: EntityName;
  /** With the kind's mark before the name, as in lists. */
  readonly marked?: boolean;
  /** In the kind's colour, as in sentences. */
  readonly colored?: boolean;
}

/** An entity's page. */
export const entityAddress = ({ kind, id }: Pick<EntityName, "id" | "kind">): string =>
  kind === "Source"
    ? `/sources/${encodeURIComponent(id)}`
    : kind === "Claim"
      ? `/claims/${encodeURIComponent(id)}`
      : `/entity/${encodeURIComponent(id)}`;

/** An entity's name, leading to its page. */
export function EntityLink({ of, marked = false, colored = false }: EntityLinkProps): ReactNode {
  const color = colored ? styles[kindStyle(of.kind).family] : "";
  return (
    <Link to={entityAddress(of)} className={`${styles["link"]} ${color ?? ""} ${marked ? styles["marked"] : ""}`}>
      {marked && <KindMark kind={of.kind} />}
      <Name of={of} />
    </Link>
  );
}
