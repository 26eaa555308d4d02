import { paths } from "#http/paths.ts";
import { Field, type FieldError } from "#views/parts/field.tsx";
import { Hidden } from "#views/parts/hidden.tsx";
import { Icon } from "#views/parts/icon.tsx";

export interface NewSchemaProps {
  readonly text: string;
  readonly name: string;
  /** What is wrong with what was handed in; lines of a longer message. */
  readonly errors: readonly FieldError[];
  /** For people: "5 MB". */
  readonly limit: string;
}

/** Advanced mode: bring a model, or begin with an empty one. */
export function NewSchemaView({ text, name, errors, limit }: NewSchemaProps): JSX.Element {
  const action = paths.schemaImport.href();
  return (
    <div class="new-schema">
      <div>
        <h1>Begin with a model</h1>
        <p class="lead">
          Bring the data model that you have, or draw one. To describe the application in words instead,{" "}
          <a href={paths.home.href()}>write a prompt</a>.
        </p>
      </div>
      <form class="card" method="post" action={action} enctype="multipart/form-data">
        <h2>Bring a model</h2>
        <p class="subtle">
          SQL (PostgreSQL, MySQL, SQL Server, Oracle), a Prisma schema, DBML, JDL, or the JSON format. What cannot be
          used is reported line by line; what is wrong can be mended in the editor.
        </p>
        <Hidden name="mode" value="model" />
        <div class="field">
          <label for="text">Model</label>
          <textarea
            id="text"
            name="text"
            rows="12"
            spellcheck="false"
            placeholder={"CREATE TABLE customer (\n  id bigint PRIMARY KEY,\n  email varchar(160) NOT NULL UNIQUE\n);"}
            {...(errors.length === 0 ? {} : { "aria-invalid": "true" as const, "aria-describedby": "text-error" })}
            safe
          >
            {`\n${text}`}
          </textarea>
          {errors.map(({ message }) => (
            <p class="field-error" id="text-error" role="alert" tabindex="-1" {...{ autofocus: true }} safe>
              {message}
            </p>
          ))}
        </div>
        <div class="field">
          <label for="file">
            <span>or a file</span>{" "}
            <span class="optional" safe>{`(at most ${limit}; used when the text is empty)`}</span>
          </label>
          <input
            id="file"
            type="file"
            name="file"
            accept=".sql,.ddl,.prisma,.dbml,.jdl,.jh,.json,.txt,text/plain,application/json"
          />
        </div>
        <button type="submit" class="primary">
          <Icon name="upload" />
          Import model
        </button>
      </form>
      <form class="card" method="post" action={action}>
        <h2>Draw it yourself</h2>
        <p class="subtle">Begin empty and add entities one by one.</p>
        <Hidden name="mode" value="blank" />
        <Field label="Name" name="name" value={name} maxlength={300} autocomplete="off" />
        <button type="submit">
          <Icon name="plus" />
          Begin blank
        </button>
      </form>
    </div>
  );
}
