/**
 * What the page of a record does where scripts run: a fact under the pointer or in focus lights its words, a word its facts;
 * a click keeps them lit and brings the other side into view; Escape lets go. Without scripts the links between facts and
 * words do the same by jumping.
 */
export const recordScript = `
(() => {
  "use strict";
  const wordsOf = new Map();
  for (const element of document.querySelectorAll("[data-words]")) {
    for (const id of element.dataset.words.split(" ")) {
      if (!wordsOf.has(id)) wordsOf.set(id, []);
      wordsOf.get(id).push(element);
    }
  }
  const factOf = new Map();
  for (const element of document.querySelectorAll("[data-fact]")) factOf.set(element.dataset.fact, element);

  let lit = [];
  let kept = [];
  const light = (ids) => {
    for (const element of lit) element.classList.remove("lit");
    lit = ids.flatMap((id) => [factOf.get(id), ...(wordsOf.get(id) ?? [])]).filter(Boolean);
    for (const element of lit) element.classList.add("lit");
  };
  const at = (target) => {
    const element = target instanceof Element ? target.closest("[data-fact], [data-words]") : null;
    if (!element) return null;
    return element.dataset.fact ? [element.dataset.fact] : element.dataset.words.split(" ");
  };
  const show = (ids, from) => {
    const inText = from.closest("#text") !== null;
    const other = inText ? factOf.get(ids[ids.length - 1]) : (wordsOf.get(ids[0]) ?? [])[0];
    if (other) other.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("pointerover", (event) => light(at(event.target) ?? kept));
  document.addEventListener("focusin", (event) => light(at(event.target) ?? kept));
  document.addEventListener("focusout", () => light(kept));
  document.addEventListener("click", (event) => {
    const ids = at(event.target);
    kept = ids ?? [];
    light(kept);
    if (ids && !event.target.closest("a")) show(ids, event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    kept = [];
    light(kept);
  });
})();
`;
