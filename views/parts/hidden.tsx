import { attribute } from "#views/parts/attribute.ts";

/** A value that a form carries on unseen. Line ends survive: browsers drop the first one only in text areas. */
export function Hidden({ name, value }: { name: string; value: string }): JSX.Element {
  return <input type="hidden" name={name} value={attribute(value)} />;
}
