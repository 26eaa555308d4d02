import { Notice } from "#views/parts/notice.tsx";

/** A failure above the form that was sent, which stays as it was typed. */
export function FailureNotice({ message, hint }: { message: string; hint: string }): JSX.Element {
  return (
    <Notice tone="negative">
      <>
        <strong safe>{message}</strong> <span safe>{hint}</span>
      </>
    </Notice>
  );
}
