import { expect, test } from "bun:test";
import { acceptBody } from "#domain/fill/accept-body.ts";
import type { Zone } from "#domain/stack/zones.ts";

const zone: Zone = {
  ...{ id: "notes.before", kind: "before", path: "app/note.py", firstLine: 3, lastLine: 3 },
  ...{ body: "        return values", indent: "        " },
};
const judge = (body: string) => acceptBody(zone, body, { imports: ["app", "datetime"], forbidden: ["open("] });

test.each([
  "import os",
  "import os; os.system('x')",
  "x = 1; import os",
  "if values: import os",
  "import datetime, os",
  "import os as o  # fine",
  "from os import environ",
  "from os.path import (",
  "import \\\n    os",
  "x = importlib.import_module; import os",
  'const x = require("fs")',
  'import x from "fs"',
])("a body that imports what is not allowed is refused: %j", (body) => {
  expect(judge(`${body}\nreturn values`)).toHaveProperty("refusal");
});

test("what is allowed gets the zone's indentation, out of a fence and from any depth", () => {
  const body =
    "```python\n  import datetime as dt, app.problems\n  from app import models\n\n  if values:\n\treturn {}\n  return values\n```";
  expect(judge(body)).toEqual({
    body: [
      "        import datetime as dt, app.problems",
      "        from app import models",
      "",
      "        if values:",
      "          return {}",
      "        return values",
    ].join("\n"),
  });
});
