import { expect, test } from "bun:test";
import { Field, Select } from "#views/parts/field.tsx";
import { Hidden } from "#views/parts/hidden.tsx";

/** What a browser reads from the first value attribute. */
async function valueIn(markup: JSX.Element): Promise<string> {
  let value = "";
  const rewriter = new HTMLRewriter().on("input, option", {
    element: (element) => {
      value = element.getAttribute("value") ?? "";
    },
  });
  await rewriter.transform(new Response(String(markup))).text();
  // HTMLRewriter gives the raw text; entities are the browser's last step.
  return value
    .replaceAll("&#34;", '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

test("what was typed comes back as it was, entities included", async () => {
  for (const typed of ['R&D &quot;x&quot; &lt; "y" <z> &amp;amp;', "line 1\nline 2"]) {
    expect(await valueIn(<Field label="l" name="n" value={typed} />)).toBe(typed);
    expect(await valueIn(<Select label="l" name="n" options={[{ value: typed, label: "o" }]} />)).toBe(typed);
    expect(await valueIn(<Hidden name="n" value={typed} />)).toBe(typed);
  }
});
