import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Browser, Shown } from "#tests/fakes/browser.ts";
import { webForTests } from "#tests/fakes/web.ts";
import everything from "#tests/fixtures/everything.json";
import hostile from "#tests/fixtures/hostile.json";

const world = webForTests();
afterAll(() => world.close());
const ada = world.browser();
beforeAll(async () => {
  await ada.submit(await ada.open("/setup"), "/setup", { email: "ada@example.com", password: "a long enough phrase" });
});

/** Sends fields of a form that the page need not show. */
async function send(browser: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return browser.send(path, { method: "POST", body: new URLSearchParams(fields) });
}

async function imported(text: string): Promise<string> {
  const answer = await send(ada, "/schemas/import", { mode: "model", text });
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

const task = JSON.stringify({
  name: "Work",
  entities: [{ name: "Task", fields: [{ name: "title", type: "string", required: true }] }, { name: "Person" }],
});

function revisionIn({ html }: Shown): string {
  return /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
}

async function edit(schema: string, fields: Readonly<Record<string, string>>, revision?: string): Promise<Shown> {
  const page = await ada.open(schema);
  const answer = await send(ada, `${schema}/edits`, { revision: revision ?? revisionIn(page), ...fields });
  const location = answer.headers.get("location");
  if (location !== null) return ada.open(location);
  return { status: answer.status, html: await answer.text(), path: schema, headers: answer.headers };
}

async function json(schema: string): Promise<typeof everything> {
  return JSON.parse(await (await ada.send(`${schema}/export/json?download=1`)).text());
}

describe("a schema without scripts", () => {
  test("is read from an uploaded file, whatever its encoding", async () => {
    const body = new FormData();
    const latin1 = Buffer.from("CREATE TABLE caf\xe9 (id int PRIMARY KEY);", "latin1");
    body.set("mode", "model");
    body.set("file", new File([latin1], "bars.sql"));
    const answer = await ada.send("/schemas/import", { method: "POST", body });
    const schema = answer.headers.get("location") ?? "";
    expect((await json(schema)).entities[0]?.name).toBe("café");
    expect((await ada.open(schema)).html).toContain("read as Windows-1252");
  });

  test("is begun blank, filled by forms, undone, redone and deleted", async () => {
    const begun = await ada.submit(await ada.open("/schemas/new"), "/schemas/import", { mode: "blank", name: "Shop" });
    const schema = begun.path;
    expect(begun.html).toContain("This schema is empty");
    const entity = await ada.submit(begun, `${schema}/edits`, { edit: "add-entity", name: "Order" });
    expect(entity.path).toBe(`${schema}/entities/0`);
    const field = { edit: "add-field", entity: "0", "entity-name": "Order", name: "total", type: "decimal" };
    const filled = await edit(schema, { ...field, precision: "10", scale: "2", min: "0", required: "1" });
    expect(filled.html).toContain("decimal(10,2) · required");
    expect((await json(schema)).entities[0]?.fields).toEqual([
      { name: "total", type: "decimal", required: true, precision: 10, scale: 2, min: 0 },
    ] as never);
    const undone = await ada.submit(await ada.open(schema), `${schema}/undo`);
    expect(undone.html).toContain("Redo: Add field “total” to “Order”");
    await ada.submit(undone, `${schema}/redo`);
    expect((await json(schema)).entities[0]?.fields).toHaveLength(1);
    const gone = await ada.submit(await ada.open(`${schema}/deletion`), `${schema}/deletion`);
    expect([gone.path, (await ada.send(schema)).status]).toEqual(["/schemas", 404]);
  });

  test("every part of every kind has a page, and diagram, outline and panel are on it", async () => {
    const schema = await imported(JSON.stringify(everything));
    for (const part of [
      "",
      "/entities/new",
      "/entities/4",
      "/relationships/new?from=2",
      "/relationships/1",
      "/endpoints/0",
    ]) {
      const page = await ada.open(`${schema}${part}`);
      expect([part, page.status]).toEqual([part, 200]);
      for (const mark of ['class="diagram"', 'id="outline"', 'id="panel"']) expect(page.html).toContain(mark);
    }
    for (const part of ["/entities/99", "/entities/x", "/relationships/99", "/endpoints/-1", "/export/pdf"]) {
      expect([part, (await ada.send(`${schema}${part}`)).status]).toEqual([part, 404]);
    }
    for (const format of ["sql", "dbml", "json", "mermaid"]) {
      const file = await ada.send(`${schema}/export/${format}?download=1`);
      expect(file.headers.get("content-disposition")).toContain("Bicycle%20workshop");
      expect((await ada.open(`${schema}/export/${format}`)).html).toContain('id="export-text"');
    }
    expect((await ada.send(`${schema}/diagram.svg`)).headers.get("content-type")).toStartWith("image/svg+xml");
  });

  test("relationships, endpoints and unique rules are made and changed by forms", async () => {
    const schema = await imported(task);
    const relation = { edit: "add-relationship", from: "Task", to: "Person", kind: "many-to-one", name: "assignee" };
    expect((await edit(schema, { ...relation, required: "1", onDelete: "cascade" })).path).toEndWith(
      "/relationships/0",
    );
    await edit(schema, { edit: "add-endpoint", method: "POST", path: "/tasks/{id}/close", entity: "Task" });
    const page = await ada.open(schema);
    const members = new URLSearchParams({ revision: revisionIn(page), edit: "add-unique", entity: "0" });
    for (const member of ["title", "assignee"]) members.append("members", member);
    members.set("entity-name", "Task");
    await ada.send(`${schema}/edits`, { method: "POST", body: members });
    await edit(schema, { edit: "update-entity", entity: "0", "entity-name": "Task", name: "Job" });
    const { entities, relationships, endpoints } = await json(schema);
    expect(entities[0]?.uniqueTogether).toEqual([["title", "assignee"]]);
    expect(relationships[0]).toEqual({
      ...relation,
      edit: undefined,
      from: "Job",
      required: true,
      onDelete: "cascade",
    } as never);
    expect(endpoints[0]?.entity).toBe("Job");
  });

  test("what cannot be saved comes back with status 422, the values and the reasons at their fields", async () => {
    const schema = await imported(task);
    const field = { edit: "update-field", entity: "0", field: "0", "entity-name": "Task", "field-name": "title" };
    const refused = await edit(schema, { ...field, name: "title", type: "string", maxLength: "many", pattern: "[<" });
    expect(refused.status).toBe(422);
    for (const part of ['value="many"', 'value="[&lt;"', 'id="field-0-maxLength-error"', "whole number"])
      expect(refused.html).toContain(part);
    const broken = await edit(schema, { ...field, name: "title", type: "string", pattern: "(" });
    expect(broken.html).toContain('id="field-0-pattern-error"');
    expect((await json(schema)).entities[0]?.fields?.[0]).toEqual({
      name: "title",
      type: "string",
      required: true,
    } as never);
  });

  test("an old page overwrites nothing: 409 with what changed, what was typed, and the form where its part is now", async () => {
    const schema = await imported(task);
    const old = revisionIn(await ada.open(schema));
    await edit(schema, { edit: "move-entity", entity: "1", "entity-name": "Person", to: "0" });
    const field = { edit: "add-field", entity: "0", "entity-name": "Task", name: "due <date>", type: "date" };
    const late = await edit(schema, field, old);
    expect(late.status).toBe(409);
    for (const part of ["Move entity “Person”", 'value="due &lt;date&gt;"', 'data-entity="1"'])
      expect(late.html).toContain(part);
    await edit(schema, { edit: "delete-entity", entity: "1", "entity-name": "Task" });
    const gone = await edit(schema, field, old);
    expect([gone.status, gone.html.includes("due &lt;date&gt;")]).toEqual([409, true]);
    expect((await json(schema)).entities.map(({ name }) => name)).toEqual(["Person"]);
  });

  test("a model with issues is kept, its issues lead to their fields; what has no shape is refused with the text kept", async () => {
    const schema = await imported(
      JSON.stringify({ entities: [{ name: "Task", fields: [{ name: "state", type: "enum" }] }] }),
    );
    const page = await ada.open(schema);
    expect(page.html).toContain(`href="${schema}/entities/0#field-0"`);
    expect((await ada.open(`${schema}/export/sql`)).html).toContain("without issues");
    const mended = { edit: "update-field", entity: "0", field: "0", "entity-name": "Task", "field-name": "state" };
    const better = await edit(schema, { ...mended, name: "state", type: "enum", enumValues: "open\ndone" });
    expect(better.html).not.toContain('id="issues"');
    const refused = await send(ada, "/schemas/import", { mode: "model", text: '{"entities": [1, "<b>"]}' });
    expect([refused.status, (await refused.text()).includes("[1, &quot;&lt;b&gt;&quot;]")]).toEqual([422, true]);
  });

  test("notes of an importer are kept and shown", async () => {
    const sql =
      "CREATE TABLE a (id int PRIMARY KEY, span interval);\nCREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f();";
    expect((await ada.open(await imported(sql))).html).toMatch(/notes? of the SQL importer/);
  });

  test("hostile names are text on every page, and can be edited", async () => {
    const name = `"><script>alert(1)</script>&amp;'\``;
    const entities = [...hostile.entities, { name, fields: [{ name, type: "string", description: name }] }];
    const schema = await imported(JSON.stringify({ ...hostile, entities }));
    const position = entities.length - 1;
    for (const part of ["", `/entities/${position}`, "/relationships/new", "/export/sql", "/deletion"]) {
      const { html, status } = await ada.open(`${schema}${part}`);
      expect([part, status, html.includes("<script>alert")]).toEqual([part, 200, false]);
    }
    const place = { entity: String(position), field: "0", "entity-name": name, "field-name": name };
    const saved = await edit(schema, { edit: "update-field", ...place, name: `${name}2`, type: "text" });
    expect([saved.status, saved.path]).toEqual([200, `${schema}/entities/${position}`]);
  });
});

describe("with htmx", () => {
  const htmx = { "hx-request": "true", "hx-request-type": "partial" };

  test("links answer the panel alone, edits also what stands around it", async () => {
    const schema = await imported(task);
    const panel = await (await ada.send(`${schema}/entities/0`, { headers: htmx })).text();
    expect(panel).toContain('data-entity="0"');
    expect(panel).not.toContain("<html");
    const revision = revisionIn(await ada.open(schema));
    const body = new URLSearchParams({ revision, edit: "add-entity", name: "Room" });
    const answer = await ada.send(`${schema}/edits`, { method: "POST", body, headers: htmx });
    expect([answer.status, answer.headers.get("hx-push-url")]).toEqual([200, `${schema}/entities/2`]);
    const html = await answer.text();
    // The drawing follows by itself when it takes longer than a click may.
    for (const target of ["#editor-head", "#editor-issues", "#outline", "#canvas"])
      expect(html).toContain(`hx-target="${target}"`);
    expect(await (await ada.send(`${schema}/diagram.svg?part=page`, { headers: htmx })).text()).toContain(
      'id="table-2"',
    );
  });

  test("an edit after the session ended leaves the form where it is, with a message above it", async () => {
    const schema = await imported(task);
    const body = new URLSearchParams({ revision: "1", edit: "add-entity", name: "Room" });
    const answer = await world.browser().send(`${schema}/edits`, { method: "POST", body, headers: htmx });
    expect([answer.status, answer.headers.get("hx-reswap")]).toEqual([401, "afterbegin"]);
    const html = await answer.text();
    expect(html).toContain("what you typed is still here");
    expect(html).not.toContain("<h1");
  });
});

test("a stranger sees and changes nothing, and nobody is sent to sign in", async () => {
  const schema = await imported(task);
  await ada.submit(await ada.open("/admin/users"), "/admin/users", { email: "bob@example.com" });
  const link = /\/reset\/[\w-]+/.exec(JSON.stringify(world.mails.at(-1)))?.[0] ?? "";
  const bob = world.browser("192.0.2.9");
  await bob.submit(await bob.open(link), link, { password: "another fine phrase" });
  expect((await bob.open("/schemas")).html).toContain("No schemas yet");
  const parts = ["", "/entities/0", "/entities/new", "/relationships/new", "/export/json", "/diagram.svg", "/deletion"];
  for (const part of parts) expect([part, (await bob.send(`${schema}${part}`)).status]).toEqual([part, 404]);
  for (const part of ["/edits", "/undo", "/redo", "/deletion"]) {
    const answer = await send(bob, `${schema}${part}`, { revision: "1", edit: "delete-entity", entity: "0" });
    expect([part, answer.status]).toEqual([part, 404]);
    expect((await world.browser().send(`${schema}${part}`, { method: "POST" })).status).toBe(401);
  }
  expect((await json(schema)).entities).toHaveLength(2);
  expect((await world.browser().send(schema)).status).toBe(303);
});

test("lists are searched and paged", async () => {
  for (let index = 0; index < 32; index += 1) {
    world.time.nowMs += 1_000;
    await send(ada, "/schemas/import", { mode: "blank", name: `Paged ${index}` });
  }
  const first = await ada.open("/schemas?search=paged");
  expect(first.html).toContain("Paged 31");
  expect(first.html).not.toContain("Paged 1<");
  const older = /href="(\/schemas\?[^"]*after=[^"]*)"/.exec(first.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((await ada.open(older)).html).toContain("Paged 1<");
  expect((await ada.open("/schemas?search=zebra")).html).toContain("Nothing found");
});
