import { expect, test } from "bun:test";
import { describeConfig, loadConfig } from "#src/config.ts";

test("nothing set is a whole configuration, and an empty variable counts as unset", () => {
  const config = loadConfig({ HOME: "/home/u", SANDBOX: "" });
  expect(config.ok && config.value.dataDirectory).toBe("/home/u/.local/share/stackalchemist");
  expect(config.ok && config.value.sandbox).toBe("auto");
  const xdg = loadConfig({ HOME: "/home/u", XDG_DATA_HOME: "/data" });
  expect(xdg.ok && xdg.value.dataDirectory).toBe("/data/stackalchemist");
});

test("an invalid value names its variable and says what would do", () => {
  for (const [variable, value] of [
    ["SANDBOX", "vmware"],
    ["CONCURRENCY", "0"],
    ["CONCURRENCY", "two"],
    ["PIP_NO_INDEX", "perhaps"],
    ["DOCKER_HOST", "nowhere"],
    ["MAX_ENTITIES", "1e9"],
  ] as const) {
    const config = loadConfig({ [variable]: value });
    expect(config.ok ? "" : `${config.failure.category} ${config.failure.message}`).toStartWith(`usage ${variable}=`);
    expect(config.ok ? "" : config.failure.hint).toContain(`Set ${variable} to`);
  }
});

test("passwords in addresses reach neither the printed settings nor JSON nor a log", () => {
  const environment = {
    HTTPS_PROXY: "http://user:hunter2@proxy:3128",
    PIP_INDEX_URL: "https://t0ken@index.example/simple",
    http_proxy: "user:hunter2@proxy:3128",
    https_proxy: "http://user:p@hunter2@proxy:3128",
    MAIL_FROM: "Stack: <noreply@stack.example>",
  };
  const config = loadConfig(environment);
  if (!config.ok) throw new Error(config.failure.message);
  const shown = [
    JSON.stringify(config.value),
    Bun.inspect(config.value),
    String(config.value.installEnvironment.HTTPS_PROXY),
    JSON.stringify(describeConfig(environment)),
  ];
  for (const text of shown) expect(text).not.toMatch(/hunter2|t0ken/);
  expect(config.value.installEnvironment.HTTPS_PROXY?.reveal()).toContain("hunter2");
  expect(shown[3]).toContain("<noreply@stack.example>");
  const refused = loadConfig({ DOCKER_HOST: "ssh://user:hunter2@host" });
  expect(refused.ok ? "" : refused.failure.message).toContain("ssh://***@host");
});
