import type { EntityParts } from "#domain/schema/edit/entity-parts.ts";
import { attribute } from "#views/parts/attribute.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import { Icon } from "#views/parts/icon.tsx";
import { type Attempt, valuesIn } from "#views/schemas/attempt.ts";
import { EditForm, type EditorState } from "#views/schemas/edit-form.tsx";
import type { EntityPlace } from "#views/schemas/field-form.tsx";

export interface UniqueRulesProps {
  readonly state: EditorState;
  readonly entity: EntityPlace;
  readonly parts: EntityParts;
  readonly attempt: Attempt | null;
}

/** Which fields and relationships may not repeat together. */
export function UniqueRules({ state, entity, parts, attempt }: UniqueRulesProps): JSX.Element {
  const { members, uniques } = parts;
  const place = { entity: entity.position, "entity-name": entity.name };
  return (
    <section aria-labelledby="uniques-title">
      <h3 id="uniques-title">
        Unique together <span class="count">{uniques.length}</span>
      </h3>
      {uniques.map((rule, index) => {
        const key = `unique-${index}`;
        return (
          <details class="field-row" {...(attempt?.form === key ? { open: true } : {})}>
            <summary>
              <span safe>{[...rule.members, ...rule.unknown].join(" + ")}</span>
            </summary>
            <div class="field-body" id={key}>
              <EditForm state={state} edit={{ edit: "update-unique", unique: index, ...place }} class="field-form">
                <Members form={key} members={members} chosen={rule.members} unknown={rule.unknown} attempt={attempt} />
                <button type="submit" class="primary">
                  Save rule
                </button>
              </EditForm>
              <EditForm state={state} edit={{ edit: "delete-unique", unique: index, ...place }}>
                <button type="submit" class="danger">
                  <Icon name="trash" />
                  Delete rule
                </button>
              </EditForm>
            </div>
          </details>
        );
      })}
      {members.length < 2 ? (
        <p class="subtle">A rule needs two fields or relationships.</p>
      ) : (
        <details class="adder" {...(attempt?.form === "new-unique" ? { open: true } : {})}>
          <summary>
            <Icon name="plus" />
            Add a rule
          </summary>
          <EditForm state={state} edit={{ edit: "add-unique", ...place }} class="field-form">
            <Members form="new-unique" members={members} chosen={[]} unknown={[]} attempt={attempt} />
            <button type="submit" class="primary">
              <Icon name="plus" />
              Add rule
            </button>
          </EditForm>
        </details>
      )}
    </section>
  );
}

interface MembersProps {
  readonly form: string;
  readonly members: readonly string[];
  readonly chosen: readonly string[];
  /** Names of the stored rule that mean nothing: they are gone with the next save. */
  readonly unknown: readonly string[];
  readonly attempt: Attempt | null;
}

function Members({ form, members, chosen, unknown, attempt }: MembersProps): JSX.Element {
  const { errors, isAttempt } = valuesIn(attempt, form, {});
  const ticked = new Set(isAttempt ? (attempt?.values.members ?? []) : chosen);
  return (
    <>
      <ErrorSummary errors={errors} prefix={`${form}-`} />
      {unknown.length === 0 ? "" : <p class="field-error" safe>{`Not there any more: ${unknown.join(", ")}.`}</p>}
      <fieldset class="members" id={`${form}-members`}>
        <legend>No two records may have the same</legend>
        {members.map((name) => (
          <label>
            <input
              type="checkbox"
              name="members"
              value={attribute(name)}
              {...(ticked.has(name) ? { checked: true } : {})}
            />
            <span safe>{name}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
