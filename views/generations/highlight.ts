import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import css from "highlight.js/lib/languages/css";
import dockerfile from "highlight.js/lib/languages/dockerfile";
import ini from "highlight.js/lib/languages/ini";
import json from "highlight.js/lib/languages/json";
import makefile from "highlight.js/lib/languages/makefile";
import markdown from "highlight.js/lib/languages/markdown";
import nginx from "highlight.js/lib/languages/nginx";
import python from "highlight.js/lib/languages/python";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

const languages = { bash, css, dockerfile, ini, json, makefile, markdown, nginx, python, sql, typescript, xml, yaml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);
type Language = keyof typeof languages;

const byEnding: Readonly<Record<string, Language>> = {
  sh: "bash",
  css: "css",
  cfg: "ini",
  ini: "ini",
  toml: "ini",
  env: "ini",
  json: "json",
  md: "markdown",
  conf: "nginx",
  py: "python",
  pyi: "python",
  mako: "python",
  sql: "sql",
  js: "typescript",
  ts: "typescript",
  tsx: "typescript",
  mjs: "typescript",
  html: "xml",
  svg: "xml",
  xml: "xml",
  yaml: "yaml",
  yml: "yaml",
};
const byName: Readonly<Record<string, Language>> = {
  Dockerfile: "dockerfile",
  Makefile: "makefile",
  ".env.example": "ini",
  ".editorconfig": "ini",
  ".flake8": "ini",
};

/** Longer text is shown plain: colouring it would hold everybody else up. */
const longestCharacters = 150_000;

/** A file's text as escaped markup with classes (`hljs-…`) where its language is known. */
export function highlighted(path: string, text: string): JSX.Element {
  const language = languageOf(path);
  if (language === null || text.length > longestCharacters) return Bun.escapeHTML(text);
  return hljs.highlight(text, { language, ignoreIllegals: true }).value;
}

function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (Object.hasOwn(byName, name)) return byName[name] ?? null;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(byEnding, ending) ? (byEnding[ending] ?? null) : null;
}
