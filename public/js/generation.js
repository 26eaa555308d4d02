// Comforts of a generation's page, which shows the same without them. In a block of its own: a page's scripts share their names.
{
  const page = document.querySelector("[data-generation]");
  const log = document.getElementById("log");
  const follow = document.getElementById("log-follow");
  let seenLines = 0;

  // Durations go on by the server's clock, whatever the reader's says.
  const skewMs = Date.now() - Number(page.dataset.now);
  function words(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 60) return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    const two = (number) => String(number).padStart(2, "0");
    if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
  }
  setInterval(() => {
    for (const each of page.querySelectorAll("[data-since]")) {
      const text = words(Date.now() - skewMs - Number(each.dataset.since));
      if (each.textContent !== text) each.textContent = text;
    }
  }, 1000);

  // The end of the log stays in sight as long as the reader is there; else a button tells what is new.
  function lastLine() {
    const logs = log.querySelectorAll("details.log-step[open] > .log-lines");
    return logs[logs.length - 1]?.lastElementChild?.lastElementChild;
  }
  function atEnd() {
    const line = lastLine();
    return !line || line.getBoundingClientRect().top <= innerHeight;
  }
  let wasAtEnd = false;
  document.addEventListener("htmx:sse:before:message", () => {
    wasAtEnd = atEnd();
  });
  document.addEventListener("htmx:sse:after:message", ({ detail }) => {
    for (const head of log.querySelectorAll("summary > [data-state=passed]")) fold(head.closest("details"));
    const added = detail.message.data.split('class="log-line"').length - 1;
    if (added === 0) return;
    seenLines = wasAtEnd ? 0 : seenLines + added;
    // At the top of the page nobody is moved away from what they read there.
    if (wasAtEnd && scrollY > 0) lastLine()?.scrollIntoView({ block: "nearest" });
    showNews();
  });
  function showNews() {
    follow.hidden = seenLines === 0;
    follow.querySelector("[data-log-news]").textContent = `${seenLines} new ${seenLines === 1 ? "line" : "lines"}`;
  }
  follow.addEventListener("click", () => {
    lastLine()?.scrollIntoView({ block: "end" });
    seenLines = 0;
    showNews();
  });
  addEventListener("scroll", () => {
    if (seenLines === 0 || !atEnd()) return;
    seenLines = 0;
    showNews();
  });

  // What came with the result can be copied, too.
  document.addEventListener("htmx:after:swap", () => {
    for (const button of page.querySelectorAll("#outcome [data-copy]")) button.hidden = false;
  });

  // A step that passed while it was watched folds itself, once, unless its reader opened it.
  function fold(step) {
    if (!step || step.dataset.folded !== undefined) return;
    step.dataset.folded = "";
    if (!step.contains(document.activeElement)) step.open = false;
  }
  for (const head of page.querySelectorAll("[data-state=passed]")) head.closest("details").dataset.folded = "";

  // A link to a line or a step opens the fold that it is in.
  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const step = target?.closest("details.log-step");
    if (!step) return;
    step.open = true;
    target.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", openTarget);
  openTarget();

  // Up and down lead from line to line.
  page.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (!event.target.matches(".log-line > a")) return;
    const links = [...event.target.closest(".log-lines").querySelectorAll(".log-line > a")];
    const next = links[links.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  const wrap = page.querySelector("[data-log-wrap]");
  wrap.hidden = false;
  wrap.addEventListener("click", () => {
    const on = wrap.getAttribute("aria-pressed") !== "true";
    wrap.setAttribute("aria-pressed", String(on));
    log.classList.toggle("unwrapped", !on);
  });

  const copy = page.querySelector("[data-log-copy]");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const raw = await fetch(copy.dataset.logCopy);
    await navigator.clipboard.writeText(await raw.text());
    copy.lastElementChild.textContent = "Copied";
  });

  const lost = document.getElementById("connection");
  document.addEventListener("htmx:sse:error", ({ detail }) => {
    lost.hidden = false;
    // Signed out elsewhere: signing in leads back here.
    if (detail.status === 401) location.reload();
  });
  document.addEventListener("htmx:sse:after:connection", () => {
    lost.hidden = true;
  });
}
