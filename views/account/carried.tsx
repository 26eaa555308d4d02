import { Hidden } from "#views/parts/hidden.tsx";

/** What somebody typed on the home page before signing in. */
export interface Carried {
  readonly prompt: string;
  /** "" when none was chosen. */
  readonly stack: string;
}

const shownLetters = 160;

/** Keeps a prompt in the form, and says so. */
export function CarriedPrompt({ carried }: { carried: Carried | null }): JSX.Element {
  if (carried === null) return "";
  const letters = [...carried.prompt.trim()];
  const shown = letters.length > shownLetters ? `${letters.slice(0, shownLetters).join("")}…` : letters.join("");
  return (
    <div class="carried">
      <Hidden name="prompt" value={carried.prompt} />
      <Hidden name="stack" value={carried.stack} />
      <p>Your description is kept and goes on from here:</p>
      <blockquote safe>{shown}</blockquote>
    </div>
  );
}
