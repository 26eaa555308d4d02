import { type GenerationStatus, isFinished } from "#domain/generation/status.ts";
import { paths } from "#http/paths.ts";
import type { GenerationProps } from "#views/generations/props.ts";
import { Icon } from "#views/parts/icon.tsx";

/** What can be done with it now. Ending and deleting ask first, on a page of their own. */
export function Actions({
  generation,
  status,
}: {
  generation: GenerationProps;
  status: GenerationStatus;
}): JSX.Element {
  const address = { generation: generation.id };
  if (!isFinished(status)) {
    return generation.cancelRequested ? (
      ""
    ) : (
      <a class="button danger" href={paths.generationCancellation.href(address)} data-confirm>
        <Icon name="stop" />
        <span>Cancel</span>
      </a>
    );
  }
  return (
    <>
      {generation.schemaId === null ? (
        ""
      ) : (
        <a class="button" href={paths.schema.href({ schema: generation.schemaId })}>
          <Icon name="pencil" />
          <span>Generate again with changes</span>
        </a>
      )}
      <a class="button danger" href={paths.generationDeletion.href(address)} data-confirm>
        <Icon name="trash" />
        <span>Delete</span>
      </a>
    </>
  );
}
