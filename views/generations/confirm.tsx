import { Icon, type IconName } from "#views/parts/icon.tsx";

export interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** Where the form goes, and where "no" leads. */
  readonly action: string;
  readonly back: string;
  readonly yes: { readonly label: string; readonly icon: IconName };
  readonly no: string;
}

/** Asks before what cannot be undone; a page of its own, which js/generation.js shows as a dialog. */
export function ConfirmView({ title, text, action, back, yes, no }: ConfirmProps): JSX.Element {
  return (
    <section class="confirm flow" id="confirm">
      <h1 safe>{title}</h1>
      <p safe>{text}</p>
      <form method="post" action={action} class="actions">
        <button type="submit" class="danger">
          <Icon name={yes.icon} />
          <span safe>{yes.label}</span>
        </button>
        <a class="button" href={back} data-dismiss safe>
          {no}
        </a>
      </form>
    </section>
  );
}
