// One document: its text with the facts marked, then the facts as a table.

const LONGEST_TEXT = 200000;
const MOST_ROWS = 400;
const DEEPEST = 12;
const MOST_PIECES = 20000;

/** Facts and their mentions that stand in the text, by start, longer ones first. */
function places(report, text) {
  const found = [];
  report.facts.forEach((fact, index) => {
    if (text.slice(fact.start, fact.end) !== fact.text) return;
    found.push({ start: fact.start, end: fact.end, index, first: true });
    for (const mention of fact.mentions ?? []) {
      if (mention.start < mention.end && mention.end <= text.length) found.push({ ...mention, index, first: false });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST_PIECES);
}

/** Cuts places that cross the end of another, so that all lie within each other. */
function nested(found) {
  const result = [];
  const open = [];
  const waiting = found.slice().reverse();
  while (waiting.length > 0 && result.length < MOST_PIECES) {
    const place = waiting.pop();
    while (open.length > 0 && open.at(-1) <= place.start) open.pop();
    if (open.length >= DEEPEST) continue;
    if (open.length > 0 && place.end > open.at(-1)) {
      const rest = { ...place, start: open.at(-1), first: false };
      place.end = open.at(-1);
      let at = waiting.length;
      while (at > 0 && waiting[at - 1].start < rest.start) at--;
      waiting.splice(at, 0, rest);
    }
    open.push(place.end);
    result.push(place);
  }
  return result;
}

const view = {
  node: byId("document"),
  report: null,
  texts: [],
  query: "",
  shownTypes: new Set(),

  show(report, whole = false) {
    tip.hide();
    this.report = report;
    this.texts = [];
    const metadata = report.metadata ?? {};
    this.node.replaceChildren(
      this.head(metadata),
      report.text === undefined
        ? element("p", { class: "intro" }, labels.text("document.notext"))
        : this.text(report, whole),
      ...this.checks(report),
      element("h4", {}, `${labels.text("document.facts")} (${labels.number(report.facts.length)})`),
      this.table(report, whole),
    );
    this.node.scrollTop = 0;
    this.mute();
    this.showHits();
  },

  head(metadata) {
    const event = metadata.event;
    const lines = [
      [labels.day(metadata.published ?? ""), metadata.publishedTime, metadata.dateline, metadata.province]
        .filter(Boolean).join(" · "),
      metadata.byline?.length ? `${labels.text("metadata.byline")}: ${metadata.byline.join(", ")}` : "",
      event ? `${labels.text("metadata.event")}: ${[event.name, event.date && values.date(event.date), event.place]
        .filter(Boolean).join(" · ")}` : "",
      `${labels.text("metadata.source")}: ${this.report.source?.path ?? this.report.id}`,
    ];
    return element("header", {},
      element("h3", { lang: "vi" }, metadata.title || this.report.id || labels.text("list.untitled")),
      ...lines.filter(Boolean).map((line) => element("p", { class: "meta" }, line)));
  },

  text(report, whole) {
    const cut = !whole && report.text.length > LONGEST_TEXT;
    const text = cut ? report.text.slice(0, LONGEST_TEXT) : report.text;
    const body = element("div", { class: "text", lang: "vi" });
    const open = [{ node: body, end: text.length }];
    let at = 0;
    const write = (to) => {
      if (to <= at) return;
      const piece = document.createTextNode(text.slice(at, to));
      open.at(-1).node.append(piece);
      this.texts.push({ start: at, end: to, node: piece });
      at = to;
    };
    const close = (to) => {
      while (open.length > 1 && open.at(-1).end <= to) {
        write(open.at(-1).end);
        open.pop();
      }
      write(to);
    };
    for (const place of nested(places(report, text))) {
      close(place.start);
      const node = this.mark(report, place);
      open.at(-1).node.append(node);
      open.push({ node, end: place.end });
    }
    close(text.length);
    if (cut) body.append(element("p", { class: "intro" }, labels.text("document.cut", labels.number(LONGEST_TEXT))),
      this.moreButton());
    return body;
  },

  mark(report, place) {
    const fact = report.facts[place.index];
    const node = element("span", {
      class: `fact ${typeClass(fact.type)}${place.first ? "" : " mention"}`,
      "data-fact": place.index,
      tabindex: place.first ? 0 : null,
      role: place.first ? "button" : null,
    });
    return node;
  },

  moreButton() {
    const button = element("button", { type: "button" }, labels.text("document.whole"));
    button.addEventListener("click", () => this.show(this.report, true));
    return button;
  },

  checks(report) {
    if (!report.checks?.length) return [];
    const items = report.checks.slice(0, MOST_ROWS).map((check) => element("li", { class: check.status },
      element("strong", {}, labels.text(`status.${check.status}`)),
      ` ${labels.text(`check.${check.kind}`)}: ${labels.text("checks.stated").toLowerCase()} `
        + `${labels.number(check.stated)}, ${labels.text("checks.computed").toLowerCase()} `
        + labels.number(check.computed)));
    return [element("h4", {}, labels.text("document.checks")), element("ul", { class: "checklist" }, ...items)];
  },

  table(report, whole) {
    const shown = whole ? report.facts : report.facts.slice(0, MOST_ROWS);
    const heads = ["type", "words", "value", "about"].map((name) =>
      element("th", { scope: "col" }, labels.text(`facts.${name}`)));
    const rows = shown.map((fact, index) => element("tr", { id: `fact-${index}`, tabindex: -1 },
      element("td", {}, element("span", { class: `type ${typeClass(fact.type)}` }, labels.text(`type.${fact.type}`))),
      element("td", {}, element("button", { type: "button", class: "words", "data-row": index, lang: "vi" }, fact.text)),
      element("td", {}, values.line(fact)),
      element("td", {}, values.about(fact))));
    return element("div", { class: "scroll" },
      element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)),
      shown.length < report.facts.length ? this.moreButton() : null);
  },

  /** Facts of types that are not asked for step back. */
  mute() {
    for (const node of this.node.querySelectorAll(".fact")) {
      const type = this.report.facts[node.dataset.fact].type;
      node.classList.toggle("muted", this.shownTypes.size > 0 && !this.shownTypes.has(type));
    }
  },

  /** A range of the page for a range of the text. */
  range(start, end) {
    const piece = (at) => {
      let low = 0;
      let high = this.texts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (this.texts[middle].start <= at) low = middle;
        else high = middle;
      }
      return this.texts[low];
    };
    const first = piece(start);
    const last = piece(end - 1);
    if (!first || end > last.end) return null;
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  },

  paint(name, spans) {
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete(name);
    const ranges = spans.map(([start, end]) => this.range(start, end)).filter(Boolean);
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  },

  showHits() {
    const text = this.report?.text;
    this.paint("hit", text && this.texts.length ? search.hits(text.slice(0, LONGEST_TEXT), this.query) : []);
  },

  showCues(fact) {
    const cues = fact && this.texts.length ? fact.evidence?.cues ?? [] : [];
    this.paint("cue", cues.filter((cue) => cue.start < cue.end).map((cue) => [cue.start, cue.end]));
  },
};

function factOf(event) {
  const node = event.target.closest?.("[data-fact], [data-row]");
  return node && view.report ? [node, view.report.facts[node.dataset.fact ?? node.dataset.row]] : null;
}

for (const kind of ["pointerover", "focusin"]) {
  view.node.addEventListener(kind, (event) => {
    const found = factOf(event);
    if (found) tip.show(found[0], found[1], view.report.text);
    else if (kind === "focusin") tip.hide();
  });
}
view.node.addEventListener("pointerout", () => tip.hideSoon());
view.node.addEventListener("focusout", () => tip.hideSoon());
view.node.addEventListener("scroll", () => tip.owner && tip.place(tip.owner), { passive: true });
addEventListener("scroll", () => tip.owner && tip.place(tip.owner), { passive: true });

/** From the text to the table and back. */
function jump(node) {
  const target = node.dataset.fact === undefined
    ? view.node.querySelector(`.fact[data-fact="${node.dataset.row}"][tabindex]`)
    : byId(`fact-${node.dataset.fact}`);
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}

view.node.addEventListener("click", (event) => {
  const found = factOf(event);
  if (found) jump(found[0]);
});
view.node.addEventListener("keydown", (event) => {
  const onMark = event.target.dataset?.fact !== undefined;
  if (onMark && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    jump(event.target);
  }
});

