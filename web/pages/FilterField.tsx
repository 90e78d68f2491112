import type { ReactNode } from "react";
import page from "./page.module.css";

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Narrows the list below it as somebody types. */
export function FilterField({ label, value, onChange }: FilterFieldProps): ReactNode {
  return (
    <input
      type="search"
      className={page["field"]}
      value={value}
      placeholder={label}
      aria-label={label}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
