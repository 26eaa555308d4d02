import { paths } from "#http/paths.ts";
import { Hidden } from "#views/parts/hidden.tsx";

/** The schema in the state that a page shows; every form of the page carries it. */
export interface EditorState {
  readonly id: string;
  readonly revision: number;
}

export interface EditFormProps {
  readonly state: EditorState;
  /** The kind of the edit, its places, and the names that the parts had. */
  readonly edit: Readonly<Record<string, string | number>>;
  readonly class?: string;
  readonly children: JSX.Element | JSX.Element[];
}

/** A form that makes one edit. With scripts the answer goes into the panel, and beside it diagram, outline and toolbar. */
export function EditForm({ state, edit, class: className = "", children }: EditFormProps): JSX.Element {
  // Markup of the caller, who has escaped it.
  const safeChildren = children;
  const action = paths.schemaEdits.href({ schema: state.id });
  return (
    <form class={className} method="post" action={action} hx-post={action} hx-target="#panel" hx-push-url="false">
      <Hidden name="revision" value={String(state.revision)} />
      {Object.entries(edit).map(([name, value]) => (
        <Hidden name={name} value={String(value)} />
      ))}
      {safeChildren}
    </form>
  );
}
