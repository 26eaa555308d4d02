import { describe, expect, test } from "bun:test";
import { galleryCases } from "#src/dev/gallery/cases.ts";

/** Whatever could close a tag, an attribute or a script, in every word that a user could have typed. */
const hostile = `<img src=x onerror=alert(1)>"'><script>alert(2)</script>&lt;\u202e{{7*7}}`;

describe("gallery", () => {
  test.each(galleryCases.map((shown) => [shown.name, shown] as const))("%s escapes what users type", (_, shown) => {
    const markup = String(shown.view((word) => `${word}${hostile}`));
    expect(markup).not.toContain("<img src=x");
    expect(markup).not.toContain("<script>alert");
    // An attribute that was broken out of would hold a bare handler.
    expect(markup).not.toMatch(/<[a-z][^<>"']*(?:"[^"]*"[^<>"']*)*\sonerror=/i);
    expect(markup).not.toMatch(/ style="| on[a-z]+="/);
  });

  test.each(galleryCases.map((shown) => [shown.name, shown] as const))(
    "%s has one heading and unique ids",
    (_, shown) => {
      const markup = String(shown.view((word) => word));
      expect(markup.match(/<h1[\s>]/g)?.length).toBe(1);
      const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );
});
