// A link to a page that asks first (<a data-confirm>) shows its question as a dialog. Without this file the page is opened.
{
  document.addEventListener("click", async (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-confirm]") : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const question = await questionOf(link.href).catch(() => null);
    if (question) ask(question, link);
    else location.assign(link.href);
  });

  async function questionOf(href) {
    const response = await fetch(href);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return response.ok ? page.getElementById("confirm") : null;
  }

  function ask(question, link) {
    const dialog = document.createElement("dialog");
    const title = document.createElement("h2");
    title.id = "confirm-title";
    title.append(...question.querySelector("h1").childNodes);
    question.querySelector("h1").replaceWith(title);
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.append(question);
    dialog.addEventListener("click", (event) => {
      if (event.target !== dialog && !event.target.closest("[data-dismiss]")) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      link.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}
